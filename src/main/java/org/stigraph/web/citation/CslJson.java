package org.stigraph.web.citation;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** A list of one item as the Citation Style Language has it. */
final class CslJson {

  private CslJson() {}

  static String of(Cited cited) {
    JsonObject item = new JsonObject();
    item.put("id", cited.key());
    item.put("type", "report");
    put(item, "title", cited.title());
    put(item, "publisher", cited.publisher());
    put(item, "language", cited.language());
    put(item, "page", cited.page());
    put(item, "note", cited.words());
    item.put("URL", cited.address());
    date(item, "issued", cited.issued());
    date(item, "accessed", cited.seen());
    JsonArray items = new JsonArray();
    items.add(item);
    return items + "\n";
  }

  private static void put(JsonObject item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, Cited.line(value));
    }
  }

  private static void date(JsonObject item, String name, String date) {
    if (date.isEmpty()) {
      return;
    }
    JsonArray parts = new JsonArray();
    for (String part : Cited.parts(date)) {
      parts.add(JsonNumber.value(Long.parseLong(part)));
    }
    JsonArray dates = new JsonArray();
    dates.add(parts);
    JsonObject value = new JsonObject();
    value.put("date-parts", dates);
    item.put(name, value);
  }
}
