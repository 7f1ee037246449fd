package org.stigraph;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line that a document shows, and the lines it is said to print. {@code …} in a line
 * stands for any characters, alone on a line for any lines; how many spaces stand between words
 * does not matter, as tables fit themselves to the terminal.
 *
 * @param words the words behind the program's name
 * @param output the lines shown; none where only the command is
 */
record ConsoleExample(List<String> words, List<String> output) {

  private static final String FENCE = "```";
  private static final String PROMPT = "$ ";
  private static final List<String> PROGRAMS =
      List.of("java -jar target/stigraph.jar ", "stigraph ");

  ConsoleExample {
    words = List.copyOf(words);
    output = List.copyOf(output);
  }

  /** The examples in the fenced blocks of a Markdown text, in order. */
  static List<ConsoleExample> in(List<String> markdown) {
    List<ConsoleExample> examples = new ArrayList<>();
    List<String> block = new ArrayList<>();
    boolean fenced = false;
    for (String line : markdown) {
      if (line.startsWith(FENCE)) {
        addFrom(block, examples);
        block.clear();
        fenced = !fenced;
      } else if (fenced) {
        block.add(line);
      }
    }
    return examples;
  }

  private static void addFrom(List<String> block, List<ConsoleExample> examples) {
    for (int at = 0; at < block.size(); at++) {
      String command = command(block.get(at));
      if (!command.isEmpty()) {
        int end = at + 1;
        while (end < block.size() && command(block.get(end)).isEmpty()) {
          end++;
        }
        List<String> words = List.of(command.split(" +", -1));
        examples.add(new ConsoleExample(words, block.subList(at + 1, end)));
      }
    }
  }

  /** The command of a line without the program's name and a comment; empty when it is none. */
  private static String command(String line) {
    String typed = line.startsWith(PROMPT) ? line.substring(PROMPT.length()) : line;
    for (String program : PROGRAMS) {
      if (typed.startsWith(program)) {
        int comment = typed.indexOf(" #");
        return typed.substring(program.length(), comment < 0 ? typed.length() : comment).strip();
      }
    }
    return "";
  }

  /** Whether a command printed what is shown. */
  boolean isPrintedBy(String printed) {
    StringBuilder pattern = new StringBuilder("(?s)");
    for (String line : output) {
      if (line.strip().equals("…")) {
        pattern.append(".*");
      } else {
        pattern.append(pattern(line)).append("\\n");
      }
    }
    return Pattern.compile(pattern.toString()).matches(plain(printed));
  }

  private static String pattern(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : plain(line).split("…", -1)) {
      parts.add(Pattern.quote(part));
    }
    return String.join("[^\\n]*", parts);
  }

  /** One space for many, none at the end of a line, rules of tables of one length. */
  private static String plain(String text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      lines.append(line.replaceAll("-{3,}", "---").replaceAll(" +", " ").stripTrailing());
      lines.append('\n');
    }
    return lines.substring(0, lines.length() - 1);
  }
}
