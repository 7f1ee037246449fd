package org.stigraph.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What one walk over a page finds for those who would otherwise each walk over it: places that may
 * hold the main content, targets and links inside the page, and what its head says.
 */
final class PageSurvey {

  /**
   * An element with its place in the page.
   *
   * @param order how many elements begin before it
   */
  record Placed(Element element, int order) {}

  /** Attributes and elements that say where the main content is, the surest first. */
  private static final List<String> PLACES =
      List.of(
          "main",
          "role=main",
          "#main",
          "#content",
          "#contents",
          "#main-content",
          "#maincontent",
          "#honbun",
          "article");

  private final Document page;
  private final Map<String, Placed> targets = new HashMap<>();
  private final List<Placed> links = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final Map<String, List<Element>> places = new HashMap<>();
  private final Map<Element, Integer> lengths = new HashMap<>();
  private final StringBuilder json = new StringBuilder();
  private Optional<String> canonical = Optional.empty();

  private PageSurvey(Document page) {
    this.page = page;
  }

  static PageSurvey of(Document page) {
    PageSurvey survey = new PageSurvey(page);
    page.traverse(survey.new Walk());
    return survey;
  }

  Document page() {
    return page;
  }

  /** The first element that has a name as its {@code id}, or as the {@code name} of an anchor. */
  Optional<Placed> target(String name) {
    return Optional.ofNullable(targets.get(name));
  }

  /** Links to places in the page, in its order. */
  List<Placed> links() {
    return links;
  }

  /** The {@code meta} elements with a content. */
  List<Element> metas() {
    return metas;
  }

  /** What the page says as JSON-LD, all together. */
  String json() {
    return json.toString();
  }

  /** The address that the page calls its own. */
  Optional<String> canonical() {
    return canonical;
  }

  /**
   * The element that says to hold the main content, and does hold a fourth of the text; the surest
   * way of saying so first. Several that say it the same way say nothing.
   */
  Optional<Element> main() {
    int all = lengths.getOrDefault(page.body(), 0);
    for (String place : PLACES) {
      List<Element> found = places.getOrDefault(place, List.of());
      if (found.size() == 1 && lengths.getOrDefault(found.get(0), 0) * 4 >= all) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** Visits each node once. */
  private final class Walk implements NodeVisitor {

    private int elements;

    /** Characters of text so far that are no white space. */
    private int characters;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        characters += filled(words.getWholeText());
      } else if (node instanceof Element element) {
        element(element, new Placed(element, elements));
        elements++;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && lengths.containsKey(element)) {
        lengths.put(element, characters - lengths.getOrDefault(element, 0));
      }
    }

    private void element(Element element, Placed placed) {
      String name = element.normalName();
      String id = element.id();
      if (!id.isEmpty()) {
        targets.putIfAbsent(id, placed);
      }
      switch (name) {
        case "a" -> anchor(element, placed);
        case "meta" -> {
          if (element.hasAttr("content")) {
            metas.add(element);
          }
        }
        case "script" -> script(element);
        case "link" -> {
          if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = Optional.of(element.attr("href"));
          }
        }
        case "body" -> lengths.put(element, characters);
        default -> place(element, name, id);
      }
    }

    private void anchor(Element element, Placed placed) {
      String name = element.attr("name");
      if (!name.isEmpty()) {
        targets.putIfAbsent(name, placed);
      }
      if (element.attr("href").startsWith("#")) {
        links.add(placed);
      }
    }

    private void script(Element element) {
      if (element.attr("type").equals("application/ld+json")) {
        json.append(element.data());
      }
    }

    private void place(Element element, String name, String id) {
      String role = element.attr("role");
      for (String said : new String[] {name, id.isEmpty() ? "" : "#" + id, "role=" + role}) {
        if (PLACES.contains(said)) {
          places.computeIfAbsent(said, unused -> new ArrayList<>()).add(element);
          lengths.put(element, characters);
        }
      }
    }

    private static int filled(String words) {
      int count = 0;
      for (int i = 0; i < words.length(); i++) {
        count += words.charAt(i) > ' ' ? 1 : 0;
      }
      return count;
    }
  }
}
