package org.stigraph.source.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The words of diagrams (SmartArt) of which a file holds the data but no drawing. */
final class DiagramWords {

  private static final String DATA =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData";

  private DiagramWords() {}

  /** The text of each point, in the order of the data; empty where there are none. */
  static List<String> of(PackagePart sheet, Node frame) {
    List<String> words = new ArrayList<>();
    try {
      for (PackageRelationship relation : sheet.getRelationshipsByType(DATA)) {
        if (isOf(frame, relation.getId())) {
          points(sheet.getRelatedPart(relation), words);
        }
      }
    } catch (IOException | InvalidFormatException | SAXException e) {
      return List.of();
    }
    return words;
  }

  private static boolean isOf(Node frame, String id) {
    NodeList all = ((Element) frame).getElementsByTagNameNS("*", "relIds");
    return all.getLength() > 0 && XmlNodes.attribute((Element) all.item(0), "dm").equals(id);
  }

  private static void points(PackagePart data, List<String> words)
      throws IOException, SAXException {
    try (InputStream in = data.getInputStream()) {
      NodeList points = DocumentHelper.readDocument(in).getElementsByTagNameNS("*", "pt");
      for (int i = 0; i < points.getLength(); i++) {
        StringBuilder text = new StringBuilder();
        NodeList runs = ((Element) points.item(i)).getElementsByTagNameNS("*", "t");
        for (int j = 0; j < runs.getLength(); j++) {
          text.append(XmlNodes.text((Element) runs.item(j)));
        }
        if (!text.toString().isBlank()) {
          words.add(text.toString());
        }
      }
    }
  }
}
