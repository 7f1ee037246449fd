package org.stigraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "org.stigraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<String> ROOMS =
      List.of(
          "source",
          "document",
          "parse",
          "mention",
          "claim",
          "vocabulary",
          "rdf",
          "store",
          "web",
          "evaluation",
          "load",
          "cli");

  /** A room that nobody entered here would be checked by nobody. */
  @ArchTest
  static final ArchRule knownRooms =
      classes()
          .should()
          .resideInAnyPackage(in(ROOMS.toArray(String[]::new)))
          .because("a new room needs a line in the table of doors")
          .allowEmptyShould(true);

  /** What each room may use of the others, beside itself. */
  private static final Map<String, List<String>> DOORS =
      Map.ofEntries(
          Map.entry("source", List.of()),
          Map.entry("document", List.of("source")),
          Map.entry("parse", List.of("source", "document")),
          Map.entry("mention", List.of("source", "document")),
          Map.entry("claim", List.of("source", "document", "mention")),
          Map.entry("vocabulary", List.of()),
          Map.entry("rdf", List.of("source", "document", "mention", "claim", "vocabulary")),
          Map.entry("store", List.of("source", "vocabulary")),
          Map.entry("web", List.of("store", "vocabulary")),
          Map.entry("evaluation", List.of("source", "document", "mention", "claim")),
          Map.entry(
              "load",
              List.of(
                  "source", "document", "parse", "mention", "claim", "vocabulary", "rdf", "store")),
          Map.entry("cli", List.of("load", "store", "web", "evaluation")));

  @ArchTest
  static final ArchRule doors =
      CompositeArchRule.of(ROOMS.stream().map(ArchitectureTest::usesOnly).toList());

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("org.stigraph.(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flow one way, from file to answer")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule jenaFromVocabularyUpward =
      noClasses()
          .that()
          .resideOutsideOfPackages(in("vocabulary", "rdf", "store", "web", "load", "cli"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .because("below rdf everything is plain Java, tested in milliseconds")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule addressesMadeInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackages(in("rdf", "vocabulary", "store", "web"))
          .should()
          .callMethod(org.apache.jena.graph.NodeFactory.class, "createURI", String.class)
          .orShould()
          .callMethod(
              org.apache.jena.rdf.model.ResourceFactory.class, "createResource", String.class)
          .orShould()
          .callMethod(
              org.apache.jena.rdf.model.ResourceFactory.class, "createProperty", String.class)
          .orShould()
          .callMethod(org.apache.jena.rdf.model.Model.class, "createResource", String.class)
          .because(
              "an address that is made in two places is made in two ways; store and web take theirs"
                  + " from requests and from the graph")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule fusekiInWeb =
      only("web", "org.apache.jena.fuseki..", "the server is one part that can be exchanged");

  @ArchTest
  static final ArchRule picocliInCli =
      only("cli", "picocli..", "commands are one door of several: nothing else parses arguments");

  @ArchTest
  static final ArchRule consoleInCli =
      noClasses()
          .that()
          .resideOutsideOfPackages(in("cli"))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("standard output carries results, and exit codes are the command line’s")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noStaticState =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("state that all share makes the order of calls matter")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noStaticContainersOfState =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType("java.util.concurrent.atomic.AtomicInteger")
          .orShould()
          .haveRawType("java.util.concurrent.atomic.AtomicLong")
          .orShould()
          .haveRawType("java.util.concurrent.atomic.AtomicReference")
          .orShould()
          .haveRawType("java.util.concurrent.ConcurrentHashMap")
          .orShould()
          .haveRawType("java.util.HashMap")
          .orShould()
          .haveRawType("java.util.ArrayList")
          .orShould()
          .haveRawType(ThreadLocal.class)
          .because("final containers are state too")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesThatSaySomething =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)")
          .because("a name that fits anything collects everything")
          .allowEmptyShould(true);

  private static ArchRule usesOnly(String room) {
    String[] others =
        ROOMS.stream()
            .filter(other -> !other.equals(room) && !doorsOf(room).contains(other))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(in(room)[0])
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(others))
        .because(room + " may use " + (doorsOf(room).isEmpty() ? "no other room" : doorsOf(room)))
        .allowEmptyShould(true);
  }

  private static ArchRule only(String room, String library, String because) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in(room))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(because)
        .allowEmptyShould(true);
  }

  private static List<String> doorsOf(String room) {
    return DOORS.getOrDefault(room, List.of());
  }

  private static String[] in(String... rooms) {
    return Stream.of(rooms).map(room -> "org.stigraph." + room + "..").toArray(String[]::new);
  }
}
