package org.stigraph.web.page;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stigraph.store.QueryLibrary;
import org.stigraph.vocabulary.Paths;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.search.SearchService;
import org.stigraph.web.view.Hrefs;
import org.stigraph.web.view.Words;

/** Which handler answers for which addresses, by their first segment. */
public final class Site {

  private final Map<String, Handler> handlers = new LinkedHashMap<>();
  private final ErrorPage errors;
  private final Hrefs hrefs;
  private final SearchService search;

  /**
   * All handlers over one graph.
   *
   * @param search begins its work with the first page
   * @param library the questions that can be asked
   * @param timeout longest time that a query may run
   */
  public Site(Hrefs hrefs, SearchService search, QueryLibrary library, Duration timeout) {
    this.search = search;
    this.hrefs = hrefs;
    Asset assets = new Asset();
    Renderer renderer = new Renderer(assets.version());
    this.errors = new ErrorPage(renderer);
    handlers.put("", new HomePage(renderer, library));
    handlers.put("assets", assets);
    Handler entities = new EntityPage(renderer);
    handlers.put("id", entities);
    handlers.put("page", entities);
    handlers.put("data", entities);
    handlers.put("doc", new DocumentPage(renderer));
    handlers.put("claim", new ClaimPage(renderer));
    handlers.put("compare", new ComparePage(renderer));
    handlers.put("search", new SearchPage(renderer, search));
    handlers.put("queries", new QueriesPage(renderer, library, timeout));
    handlers.put("query", new QueryPage(renderer, library, timeout));
    Overviews overviews = new Overviews(renderer);
    handlers.put("conflicts", overviews.conflicts());
    handlers.put("timeline", overviews.timeline());
    handlers.put("coverage", overviews.coverage());
    handlers.put("targets", overviews.targets());
    handlers.put("ministries", overviews.ministries());
    handlers.put("about", overviews.about(hrefs.base() + "sparql"));
    Meta meta = new Meta(renderer, library);
    handlers.put("ontology", meta.ontology());
    handlers.put("ns", meta.ontology());
    handlers.put("graph", new GraphPage(renderer, meta.graphs()));
    handlers.put(".well-known", meta.wellKnown());
    handlers.put("run", new ThingPage(renderer, Paths.RUN));
    handlers.put("software", new ThingPage(renderer, Paths.SOFTWARE));
    handlers.put("documents", DocumentPage.list(renderer));
  }

  /**
   * The handler for a path.
   *
   * @throws Refusal where there is none
   */
  Handler handler(String path) {
    String local = hrefs.local(path).orElse(path.substring(1));
    int slash = local.indexOf('/');
    Handler handler = handlers.get(slash < 0 ? local : local.substring(0, slash));
    if (handler == null && slash < 0) {
      handler = byEnding(local);
    }
    if (handler == null || slash == 0) {
      throw Refusal.notFound(path);
    }
    search.begin();
    return handler;
  }

  /** {@code timeline.csv} is {@code timeline} in the form that its ending names. */
  private @Nullable Handler byEnding(String name) {
    int dot = name.lastIndexOf('.');
    Handler handler = dot <= 0 ? null : handlers.get(name.substring(0, dot));
    String ending = name.substring(dot + 1);
    return handler == null || Form.ofWord(ending).isEmpty()
        ? null
        : (ask, lens) -> handler.answer(ask.inForm(ending), lens);
  }

  /** A refusal in the form asked for. */
  Answer refused(Ask ask, Words words, Refusal refusal) {
    return errors.of(ask, words, refusal);
  }
}
