package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlDoorTest {

  @TempDir Path folder = Path.of("");

  private SourceFile read(String html) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(file, "<!DOCTYPE html><html lang=\"ja\">" + html);
    return new SourceReader().read(file).file().orElseThrow();
  }

  private static List<String> texts(SourceFile file) {
    return file.lines().stream().map(line -> look(line).role() + " " + line.text()).toList();
  }

  private static LineLook look(SourceLine line) {
    return line.look().orElseThrow();
  }

  @Test
  void siteAroundTheContentIsLeftOut() throws IOException {
    SourceFile file =
        read(
            "<body><div id='header'><a>窓</a></div><nav>目次</nav><div class='breadcrumb'>所在</div>"
                + "<p>本文である。</p><p style='display: none'>隠れた文。</p><aside>広告</aside>"
                + "<script>var a;</script><footer>所在地</footer></body>");
    assertThat(texts(file)).containsExactly("PARAGRAPH 本文である。");
  }

  @Test
  void rubyKeepsItsBase() throws IOException {
    SourceFile file = read("<body><p><ruby>極域<rp>(</rp><rt>きょくいき</rt></ruby>の観測。</p>");
    assertThat(texts(file)).containsExactly("PARAGRAPH 極域の観測。");
  }

  @Test
  void spansLeaveCellsEmpty() throws IOException {
    SourceFile file =
        read(
            "<body><p>表の前。</p><table><tr><th>年</th><th colspan=2>値</th></tr>"
                + "<tr><td rowspan=2>2023</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>");
    assertThat(texts(file))
        .containsExactly("PARAGRAPH 表の前。", "ROW 年\t値\t", "ROW 2023\t1\t2", "ROW \t3\t4");
    assertThat(look(file.lines().get(1)).level()).isEqualTo(1);
    assertThat(look(file.lines().get(2)).level()).isZero();
  }

  @Test
  void noteIsFoundByItsLinkAndBackLinkIsNone() throws IOException {
    SourceFile file =
        read(
            "<body><p>始まった<sup><a href='#n3'>注3）</a></sup>。<a href='#top'>2</a></p>"
                + "<p id='n3'><a href='#back'>注3）</a>要領による。<a href='https://example.org/a'>こちら</a></p>");
    assertThat(look(file.lines().get(0)).marks())
        .contains(new Mark(4, 7, Mark.Kind.NOTE, "note-0"));
    LineLook note = look(file.lines().get(1));
    assertThat(note.role()).isEqualTo(LineRole.NOTE);
    assertThat(note.key()).isEqualTo("note-0");
    assertThat(note.marks()).contains(new Mark(0, 0, Mark.Kind.LABEL, "3"));
    assertThat(file.lines().get(1).text()).isEqualTo("要領による。こちら");
  }

  @Test
  void headSaysTitleDateAndPublisher() throws IOException {
    SourceFile file =
        read(
            "<head><title>観測の手引き | 環境省</title><meta property='og:site_name' content='環境省'>"
                + "<script type='application/ld+json'>{\"datePublished\": \"2024-05-07T09:00\"}</script>"
                + "</head><body><p>本文である。</p>");
    assertThat(file.told().title()).contains("観測の手引き");
    assertThat(file.told().publisher()).contains("環境省");
    assertThat(file.told().issued()).contains("2024-05-07");
    assertThat(file.told().language()).contains("ja");
  }

  @Test
  void linesBrokenByHandBeginWhatTheyBegin() throws IOException {
    SourceFile file =
        read(
            "<body><p>一つ目の文である。<br>二つ目は途中で<br>折れる。<br><br>間を空けた段落<br>・項目<br>注1）要領による。<br>"
                + "　字下げの段落");
    assertThat(texts(file))
        .containsExactly(
            "PARAGRAPH 一つ目の文である。",
            "PARAGRAPH 二つ目は途中で",
            "CONTINUED 折れる。",
            "PARAGRAPH 間を空けた段落",
            "PARAGRAPH ・項目",
            "PARAGRAPH 注1）要領による。",
            "PARAGRAPH 字下げの段落");
  }

  @Test
  void orderedItemsKeepTheirNumbers() throws IOException {
    SourceFile file =
        read(
            "<body><ol start=3><li>観測する。<ol type=i><li>海で</li></ol></li><li value=7>公開する。</li></ol>"
                + "<ol><li>（1）自ら数える。</li></ol><ol style='list-style: none'><li>数えない。</li></ol>"
                + "<ul><li>点である。</li></ul>");
    assertThat(texts(file))
        .containsExactly(
            "ITEM 3. 観測する。",
            "ITEM i. 海で",
            "ITEM 7. 公開する。",
            "ITEM （1）自ら数える。",
            "ITEM 数えない。",
            "ITEM 点である。");
  }

  @Test
  void wordsThatNamePartsOfASiteDoNotHideText() throws IOException {
    String links = "<a href='/a'>新着</a> <a href='/b'>統計</a> <a href='/c'>法令</a>";
    SourceFile file =
        read(
            "<body><table><tr><td>"
                + links
                + "</td><td><font><a href='/'>ホーム</a> &gt; 観測</font><h1>観測の公募</h1>"
                + "<div class='section-header'><h3>趣旨</h3></div>"
                + "<div class='side-by-side'><p>若手を育てる。</p></div>"
                + "<div class='related'>"
                + links
                + "</div><p><a href='/y1.pdf'>要領</a> <a href='/y2.pdf'>様式</a> <a href='/y3.pdf'>別紙</a></p>"
                + "</td></tr></table>");
    assertThat(texts(file))
        .containsExactly("TITLE 観測の公募", "HEADING 趣旨", "PARAGRAPH 若手を育てる。", "PARAGRAPH 要領 様式 別紙");
  }

  @Test
  void paragraphInBoldTypeIsTold() throws IOException {
    SourceFile file = read("<body><p><b><font size=4>経緯</font></b><p><b>一部</b>が太い。");
    assertThat(file.lines()).extracting(line -> look(line).bold()).containsExactly(true, false);
  }
}
