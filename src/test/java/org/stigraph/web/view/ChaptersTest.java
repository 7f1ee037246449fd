package org.stigraph.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.stigraph.web.graph.DocumentReader.Section;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.Passage;

class ChaptersTest {

  /** Sentences of ten characters, five a paragraph. */
  private static List<Unit> body(int size) {
    List<Unit> body = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Passage passage = new Passage(node("s" + i), "一二三四五六七八九。", i * 10, i * 10 + 10);
      body.add(
          new Unit(
              passage,
              "sentence",
              node("p/" + i / 5),
              OptionalInt.empty(),
              OptionalInt.empty(),
              i));
    }
    return body;
  }

  /** Slides of three lines. */
  private static List<Unit> slides(int size) {
    List<Unit> body = new ArrayList<>();
    for (int i = 0; i < size * 3; i++) {
      Passage passage = new Passage(node("l" + i), "一行目である文。", i * 10, i * 10 + 9);
      body.add(
          new Unit(
              passage,
              "slide_line",
              node("slide/" + (i / 3 + 1)),
              OptionalInt.empty(),
              OptionalInt.of(i / 3 + 1),
              i));
    }
    return body;
  }

  private static Section section(String label, int level, int start, int end) {
    return new Section(node(label), label, level, start, end);
  }

  private static Node node(String local) {
    return NodeFactory.createURI("http://localhost:3030/doc/x/" + local);
  }

  private static void holdsAll(Chapters chapters, List<Unit> body) {
    List<Unit> all = new ArrayList<>();
    for (int i = 1; i <= chapters.size(); i++) {
      all.addAll(chapters.get(i).units());
    }
    assertThat(all).isEqualTo(body);
  }

  @Test
  void aShortDocumentIsOnePage() {
    Chapters chapters = new Chapters(body(400), List.of(section("一", 1, 0, 2000)));
    assertThat(chapters.size()).isOne();
    assertThat(chapters.at(3999)).isOne();
  }

  @Test
  void aLongOneHasASectionAPage() {
    List<Unit> body = body(900);
    Chapters chapters =
        new Chapters(
            body,
            List.of(
                section("一", 1, 20, 3000),
                section("二", 1, 3000, 6000),
                section("二の一", 2, 4000, 5000),
                section("三", 1, 6000, 9000)));
    holdsAll(chapters, body);
    assertThat(chapters.size()).isEqualTo(3);
    assertThat(chapters.get(2).title()).isEqualTo("二");
    assertThat(chapters.at(0)).isEqualTo(1);
    assertThat(chapters.at(4500)).isEqualTo(2);
    assertThat(chapters.at(6000)).isEqualTo(3);
  }

  @Test
  void oneSectionAroundAllOthersIsNoReasonForOnePage() {
    List<Unit> body = body(900);
    Chapters chapters =
        new Chapters(
            body,
            List.of(
                section("全体", 1, 0, 9000), section("前", 2, 0, 4000), section("後", 2, 4000, 9000)));
    holdsAll(chapters, body);
    assertThat(chapters.get(1).title()).isEqualTo("前");
    assertThat(chapters.get(2).part()).isEqualTo(1);
    assertThat(chapters.get(3).part()).isEqualTo(2);
  }

  @Test
  void whatHasNoSectionsIsCutBetweenParagraphs() {
    List<Unit> body = body(1003);
    Chapters chapters = new Chapters(body, List.of());
    holdsAll(chapters, body);
    assertThat(chapters.size()).isEqualTo(3);
    assertThat(chapters.get(2).units().get(0).part()).isEqualTo(node("p/80"));
    assertThat(chapters.at(99_999)).isEqualTo(3);
  }

  @Test
  void manySlidesAreCutIntoPagesOfTen() {
    List<Unit> body = slides(36);
    Chapters chapters =
        new Chapters(body, List.of(section("一", 1, 0, 400), section("二", 1, 400, 800)));
    holdsAll(chapters, body);
    assertThat(chapters.size()).isEqualTo(4);
    assertThat(chapters.get(2).slides()).containsExactly(11, 20);
    assertThat(chapters.get(4).slides()).containsExactly(31, 36);
    assertThat(chapters.at(300)).isEqualTo(2);
  }

  @Test
  void fewSlidesAreOnePage() {
    assertThat(new Chapters(slides(15), List.of()).size()).isOne();
  }
}
