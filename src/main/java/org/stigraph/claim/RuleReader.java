package org.stigraph.claim;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Reads rule files. A rule with a mistake is reported with its line and left out; the rest is read.
 */
public final class RuleReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "shape",
          "frame",
          "carry",
          "absent",
          "oneOf",
          "sections",
          "linesOnly",
          "compose",
          "claims",
          "takes",
          "leaves");

  private final List<Rule> rules = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private FigureRules figures = FigureRules.none();
  private TableRules tables = TableRules.none();
  private WordLists words = WordLists.none();
  private CoverageRules coverage = CoverageRules.none();

  /**
   * Reads one file; may be called for several.
   *
   * @param file its name, for messages
   * @param text its content
   */
  public void read(String file, String text) {
    Object yaml;
    try {
      yaml = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      report("RU002", file, line, "this is no YAML: " + e.getProblem(), "mend the line");
      return;
    } catch (YamlEngineException e) {
      report("RU002", file, 0, "this is no YAML: " + e.getMessage(), "mend the file");
      return;
    }
    if (yaml instanceof Map<?, ?> map && map.get("figures") instanceof Map<?, ?> figureNode) {
      figures = FigureRules.of(figureNode);
      return;
    }
    if (yaml instanceof Map<?, ?> map && map.get("tables") instanceof Map<?, ?> tableNode) {
      tables = tableRules(file, tableNode);
      return;
    }
    if (yaml instanceof Map<?, ?> map && map.get("coverage") instanceof List<?> coverageNode) {
      coverage = coverageRules(file, coverageNode, map.get("claimed"));
      return;
    }
    if (yaml instanceof Map<?, ?> map && map.get("words") instanceof Map<?, ?> lists) {
      words = wordLists(file, lists);
      return;
    }
    if (!(yaml instanceof Map<?, ?> root) || !(root.get("rules") instanceof List<?> list)) {
      report("RU003", file, 1, "the file has no list of rules", "begin it with rules:");
      return;
    }
    Map<String, Set<String>> cases = caseGroups(root.get("cases"));
    Map<String, String> macros = new HashMap<>();
    if (root.get("macros") instanceof Map<?, ?> map) {
      map.forEach((k, v) -> macros.put(String.valueOf(k), String.valueOf(v)));
    }
    for (Object node : list) {
      if (!(node instanceof Map<?, ?>)) {
        report(
            "RU004",
            file,
            0,
            "this is no rule: " + node,
            "write its id, shape or frame, and claims");
      }
      if (node instanceof Map<?, ?> map) {
        String id = text(map.get("id"));
        try {
          Rule rule = rule(map, id, cases, macros);
          if (!ids.add(id)) {
            throw new IllegalArgumentException("a rule of this id stands further up");
          }
          rules.add(rule);
        } catch (IllegalArgumentException e) {
          report(
              "RU004",
              file,
              lineOf(text, id),
              "rule " + id + ": " + e.getMessage(),
              "mend the rule; the others are used");
        }
      }
    }
  }

  /** The rules read so far. */
  public RuleBook rules() {
    return new RuleBook(rules, figures, tables, coverage, words);
  }

  /** The mistakes found. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private TableRules tableRules(String file, Map<?, ?> node) {
    try {
      return TableRules.of(node);
    } catch (IllegalArgumentException e) {
      report("RU004", file, 0, e.getMessage(), "mend the file; tables are read without it");
      return TableRules.none();
    }
  }

  private WordLists wordLists(String file, Map<?, ?> node) {
    try {
      return WordLists.of(node);
    } catch (IllegalArgumentException e) {
      report("RU004", file, 0, e.getMessage(), "mend the file; clauses are read without it");
      return WordLists.none();
    }
  }

  private CoverageRules coverageRules(String file, List<?> node, @Nullable Object claimed) {
    try {
      return CoverageRules.of(node, claimed);
    } catch (IllegalArgumentException | PatternSyntaxException e) {
      report("RU004", file, 0, e.getMessage(), "mend the file; coverage is judged without it");
      return CoverageRules.none();
    }
  }

  private static int lineOf(String text, String id) {
    List<String> lines = text.lines().map(String::strip).toList();
    int first = lines.indexOf("- id: " + id);
    return (first < 0 ? lines.indexOf("id: " + id) : first) + 1;
  }

  private void report(String code, String file, int line, @Nullable String message, String hint) {
    problems.add(
        new Problem(code, Severity.ERROR, file, line, 0, String.valueOf(message), hint, ""));
  }

  private static Rule rule(
      Map<?, ?> map, String id, Map<String, Set<String>> cases, Map<String, String> macros) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("it has no id");
    }
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new IllegalArgumentException("no part of a rule is called " + key);
      }
    }
    List<Rule.Composition> compositions = compositions(map.get("compose"));
    List<Rule.Template> templates = templates(map.get("claims"));
    List<Set<String>> oneOf = oneOf(map.get("oneOf"));
    Rule.Examples examples = examples(map);
    Rule rule;
    if (map.get("frame") instanceof Map<?, ?> frame) {
      rule =
          new Rule.Frame(
              id,
              new HashSet<>(words(frame.get("predicates"))),
              Boolean.TRUE.equals(frame.get("denied")),
              slots(frame.get("slots"), cases),
              oneOf,
              compositions,
              templates,
              examples);
      if (((Rule.Frame) rule).predicates().isEmpty() || ((Rule.Frame) rule).slots().isEmpty()) {
        throw new IllegalArgumentException("a frame needs predicates and slots");
      }
    } else if (map.get("shape") instanceof String shape) {
      rule = shape(map, id, shape, macros, oneOf, compositions, templates, examples);
    } else {
      throw new IllegalArgumentException("it has neither frame nor shape");
    }
    check(rule);
    return rule;
  }

  /** Between the parts of an enumeration: 「A」（略称）、B及びC. */
  private static final String FURTHER =
      "(?:[」』]|\\([^()]{1,30}\\))?(?:、|,|・|/| )?\\s?(?:と|や|及び|および|並びに|ならびに|又は|,)?\\s?[「『]?";

  private static Rule shape(
      Map<?, ?> map,
      String id,
      String shape,
      Map<String, String> macros,
      List<Set<String>> oneOf,
      List<Rule.Composition> compositions,
      List<Rule.Template> templates,
      Rule.Examples examples) {
    String source = shape;
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      source = source.replace("{" + macro.getKey() + "}", macro.getValue());
    }
    Map<String, Kinds> kinds = new LinkedHashMap<>();
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      int open = source.indexOf('{', at);
      int close = open < 0 ? -1 : source.indexOf('}', open);
      int colon = open < 0 ? -1 : source.indexOf(':', open);
      if (open < 0 || close < 0) {
        regex.append(source, at, source.length());
        break;
      }
      if (colon < 0 || colon > close) {
        regex.append(source, at, close + 1);
        at = close + 1;
        continue;
      }
      regex.append(source, at, open);
      String name = source.substring(open + 1, colon);
      Kinds slot = Kinds.of(source.substring(colon + 1, close));
      if (!slot.textPattern().isEmpty()) {
        kinds.put(name, slot);
        regex.append("(?P<").append(name).append('>').append(slot.textPattern()).append(')');
      } else if (name.isEmpty()) {
        regex.append(ShapeView.characters(slot));
      } else {
        kinds.put(name, slot);
        String one = ShapeView.characters(slot);
        regex.append("(?P<").append(name).append('>').append(one);
        if (slot.listed()) {
          regex.append("(?:").append(FURTHER).append(one).append("){0,30}");
        }
        regex.append(')');
      }
      at = close + 1;
    }
    Set<String> carried = new HashSet<>();
    if (map.get("carry") instanceof Map<?, ?> carry) {
      carry.forEach(
          (name, slot) -> {
            kinds.put(String.valueOf(name), Kinds.of(String.valueOf(slot)));
            carried.add(String.valueOf(name));
          });
    }
    Pattern pattern;
    try {
      pattern = Pattern.compile(regex.toString());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("its shape is no pattern: " + e.getMessage(), e);
    }
    for (String slot : kinds.keySet()) {
      if (!carried.contains(slot) && !pattern.namedGroups().containsKey(slot)) {
        throw new IllegalArgumentException("its slot " + slot + " stands between [ and ]");
      }
    }
    if (pattern.matches("")) {
      throw new IllegalArgumentException("its shape matches everything");
    }
    return new Rule.Shape(
        id,
        pattern,
        lead(regex.toString(), kinds),
        kinds,
        ShapeNeeds.of(regex.toString()),
        words(map.get("sections")),
        Boolean.TRUE.equals(map.get("linesOnly")),
        words(map.get("absent")).stream().map(Kinds::of).toList(),
        carried,
        oneOf,
        compositions,
        templates,
        examples);
  }

  /** The slot of text that a pattern begins with, and the pattern behind it. */
  private static Optional<Rule.Lead> lead(String regex, Map<String, Kinds> kinds) {
    for (Map.Entry<String, Kinds> slot : kinds.entrySet()) {
      String group = "(?P<" + slot.getKey() + ">" + slot.getValue().textPattern() + ")";
      if (slot.getValue().isPhrase() && regex.startsWith(group)) {
        return Optional.of(
            new Rule.Lead(slot.getKey(), Pattern.compile(regex.substring(group.length()))));
      }
    }
    return Optional.empty();
  }

  /** Each part that a claim names must be a slot or a composition. */
  private static void check(Rule rule) {
    Set<String> known = new HashSet<>(rule.kinds().keySet());
    for (Rule.Composition composition : rule.compositions()) {
      for (String part : composition.parts()) {
        require(known, part);
      }
      known.add(composition.name());
    }
    if (rule.templates().isEmpty()) {
      throw new IllegalArgumentException("it makes no claims");
    }
    for (Rule.Template template : rule.templates()) {
      require(known, template.subject());
      require(known, template.value());
      template.qualifiers().values().forEach(v -> require(known, v));
    }
  }

  private static void require(Set<String> known, String part) {
    int dot = part.indexOf('.');
    String name = dot < 0 ? part : part.substring(0, dot);
    if (!part.startsWith("=") && !known.contains(name)) {
      throw new IllegalArgumentException("nothing in it is called " + name);
    }
  }

  private static List<Slot> slots(@Nullable Object node, Map<String, Set<String>> groups) {
    List<Slot> slots = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (!(value instanceof Map<?, ?> slot)) {
              throw new IllegalArgumentException("slot " + name + " needs kind and case");
            }
            Set<String> cases = new HashSet<>();
            for (String word : words(slot.get("case"))) {
              cases.addAll(groups.getOrDefault(word, Set.of(word)));
            }
            slots.add(
                new Slot(
                    String.valueOf(name),
                    Kinds.of(text(slot.get("kind"))),
                    cases,
                    Boolean.TRUE.equals(slot.get("required")),
                    Boolean.TRUE.equals(slot.get("carry")),
                    words(slot.get("ending"))));
          });
    }
    return slots;
  }

  private static List<Rule.Composition> compositions(@Nullable Object node) {
    List<Rule.Composition> compositions = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (value instanceof Map<?, ?> of) {
              compositions.add(
                  new Rule.Composition(
                      String.valueOf(name), text(of.get("type")), words(of.get("of"))));
            }
          });
    }
    return compositions;
  }

  private static List<Rule.Template> templates(@Nullable Object node) {
    List<Rule.Template> templates = new ArrayList<>();
    if (!(node instanceof List<?> list)) {
      return templates;
    }
    for (Object item : list) {
      if (!(item instanceof Map<?, ?> map)) {
        continue;
      }
      Map<Property, String> qualifiers = new EnumMap<>(Property.class);
      if (map.get("with") instanceof Map<?, ?> with) {
        with.forEach((p, v) -> qualifiers.put(property(String.valueOf(p)), String.valueOf(v)));
      }
      String attribution = text(map.get("attribution"));
      templates.add(
          new Rule.Template(
              text(map.get("subject")),
              property(text(map.get("property"))),
              text(map.get("value")),
              qualifiers,
              "planned".equals(map.get("status")),
              attribution.isEmpty()
                  ? Claim.Attribution.DOCUMENT
                  : Claim.Attribution.valueOf(attribution.toUpperCase(Locale.ROOT))));
    }
    return templates;
  }

  private static Property property(String name) {
    return Property.ofCompactName(name)
        .orElseThrow(() -> new IllegalArgumentException("no property is called " + name));
  }

  private static List<Set<String>> oneOf(@Nullable Object node) {
    List<Set<String>> groups = new ArrayList<>();
    if (node instanceof List<?> list) {
      for (Object group : list) {
        groups.add(new HashSet<>(words(group)));
      }
    }
    return groups;
  }

  private static Rule.Examples examples(Map<?, ?> map) {
    List<Rule.Example> takes = new ArrayList<>();
    if (map.get("takes") instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> example) {
          takes.add(
              new Rule.Example(
                  text(example.get("text")),
                  words(example.get("gives")),
                  words(example.get("beside"))));
        }
      }
    }
    return new Rule.Examples(takes, words(map.get("leaves")));
  }

  private static Map<String, Set<String>> caseGroups(@Nullable Object node) {
    Map<String, Set<String>> groups = new HashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((name, list) -> groups.put(String.valueOf(name), new HashSet<>(words(list))));
    }
    return groups;
  }

  private static List<String> words(@Nullable Object node) {
    if (node instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return node == null ? List.of() : List.of(String.valueOf(node));
  }

  private static String text(@Nullable Object node) {
    return node == null ? "" : String.valueOf(node);
  }
}
