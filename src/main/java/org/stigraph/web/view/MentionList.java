package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Ask;

/** Where a thing is mentioned, by document, its name on one axis. */
public record MentionList(int total, List<InDocument> documents) {

  private static final int FEW = 5;
  private static final int MANY = 2000;

  /** The places in one document; {@code all} leads to those that are not shown. */
  public record InDocument(Link document, int count, List<Line> lines, String all) {}

  /** A line: what stands before the name, the name, what stands behind it. */
  public record Line(
      String before, String name, String after, String language, Place place, String read) {
    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }

  static MentionList of(Node entity, Ask ask, Lens lens) {
    Map<Node, List<Passage>> byDocument = new LinkedHashMap<>();
    List<Node> units = lens.graph().subjects(Schema.MENTIONS, entity);
    units.stream()
        .limit(MANY)
        .forEach(
            unit ->
                lens.claims()
                    .passage(unit)
                    .filter(passage -> !passage.isLeftOut())
                    .ifPresent(
                        passage ->
                            lens.graph()
                                .object(unit, Sti.IN_DOCUMENT)
                                .ifPresent(
                                    document ->
                                        byDocument
                                            .computeIfAbsent(document, d -> new ArrayList<>())
                                            .add(passage))));
    List<String> names = lens.labels().all(entity);
    String whole = ask.parameter("mentions").orElse("");
    EvidenceMaker maker = new EvidenceMaker(lens);
    List<InDocument> documents = new ArrayList<>();
    byDocument.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Node::getURI)))
        .forEach(
            entry -> {
              Node document = entry.getKey();
              List<Passage> passages =
                  entry.getValue().stream()
                      .sorted(Comparator.comparingInt(Passage::start))
                      .toList();
              String key = document.getURI().substring(lens.hrefs().base().length());
              boolean all = whole.equals(key);
              documents.add(
                  new InDocument(
                      new Link(
                          lens.hrefs().of(document),
                          maker.title(document),
                          maker.language(document)),
                      passages.size(),
                      passages.stream()
                          .limit(all ? MANY : FEW)
                          .map(passage -> line(entity, document, passage, names, maker, lens))
                          .toList(),
                      all || passages.size() <= FEW
                          ? ""
                          : ask.with("mentions", key) + "#mentions"));
            });
    return new MentionList(units.size(), documents);
  }

  private static Line line(
      Node entity,
      Node document,
      Passage passage,
      List<String> names,
      EvidenceMaker maker,
      Lens lens) {
    String text = passage.text().replaceAll("\\s+", " ");
    int at = -1;
    String found = "";
    for (String name : names) {
      int index = text.indexOf(name);
      if (index >= 0 && at < 0) {
        at = index;
        found = name;
      }
    }
    int from = Math.max(0, at);
    Places places = new Places(lens);
    String read = places.read(document, passage);
    String mention =
        lens.hrefs().path(document)
            + "?mention="
            + Hrefs.encoded(entity.getURI().substring((lens.hrefs().base() + "id/").length()))
            + "&";
    return new Line(
        text.substring(0, from),
        found,
        text.substring(from + found.length()),
        maker.language(document),
        places.of(passage.node()),
        mention + read.substring(read.indexOf('?') + 1));
  }
}
