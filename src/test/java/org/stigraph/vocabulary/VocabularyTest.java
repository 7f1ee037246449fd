package org.stigraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.claim.Property;
import org.stigraph.mention.EntityType;

class VocabularyTest {

  private static final Set<Property> QUALIFIERS =
      Set.of(
          Property.WHEN,
          Property.ROLE,
          Property.PRINTED,
          Property.COMPARATOR,
          Property.UNIT_TEXT,
          Property.MAX_VALUE);

  private final Model ontology = RDFDataMgr.loadModel("ontology/stigraph.ttl");
  private final Model labels = RDFDataMgr.loadModel("ontology/labels.ttl");

  @Test
  void holdsTheTermsOfTheOntologyAndNoOthers() {
    Set<String> declared =
        ontology.listSubjects().toList().stream()
            .filter(Resource::isURIResource)
            .map(Resource::getURI)
            .filter(uri -> uri.startsWith(Sti.NS))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> constants =
        terms(Sti.class).map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
    assertThat(constants).isEqualTo(declared);
  }

  @Test
  void declaresTheTermsOfOtherVocabulariesThatItNames() {
    Stream.concat(terms(Prov.class), terms(Spar.class))
        .forEach(term -> assertThat(isDeclared(term)).as(term.getURI()).isTrue());
  }

  @Test
  void resolvesWhatClaimsAndEntitiesAreCalled() {
    Stream<String> names =
        Stream.concat(
            Arrays.stream(Property.values()).map(Property::compactName),
            Arrays.stream(EntityType.values()).flatMap(type -> type.classes().stream()));
    assertThat(names)
        .allSatisfy(
            name -> {
              Resource term = term(name);
              assertThat(term.equals(RDFS.label) || ontology.contains(term, RDF.type))
                  .as("declared: " + name)
                  .isTrue();
              assertLabelled(term, term.getURI().startsWith(Sti.NS) ? ontology : labels);
            });
  }

  @Test
  void saysEveryOwnTermInBothLanguages() {
    terms(Sti.class)
        .map(node -> ontology.createResource(node.getURI()))
        .forEach(
            term -> {
              assertLabelled(term, ontology);
              assertBothLanguages(term, SKOS.definition, ontology);
            });
  }

  @Test
  void labelsEveryForeignTermThatIsDeclared() {
    ontology
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(Resource::isURIResource)
        .filterDrop(term -> term.getURI().startsWith(Sti.ONTOLOGY))
        .filterDrop(term -> term.getURI().endsWith("terms/license"))
        .forEach(term -> assertLabelled(term, labels));
  }

  @Test
  void marksAsFactualWhatClaimsStateButNotWhatQualifiesThem() {
    Set<String> stated =
        Arrays.stream(Property.values())
            .filter(property -> !QUALIFIERS.contains(property))
            .filter(property -> property != Property.LABEL) // sections and tables have labels too
            .map(property -> term(property.compactName()).getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(factual()).isEqualTo(stated);
  }

  @Test
  void listsTheFactualPropertiesInTheShapeThatAsksForClaims() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes-claims.ttl");
    String query =
        shapes
            .listObjectsOfProperty(shapes.createProperty(SHACL.select.getURI()))
            .next()
            .asLiteral()
            .getString();
    String list = query.substring(query.indexOf("IN (") + 4, query.indexOf("))"));
    Matcher names = Pattern.compile("[a-z]+:\\w+").matcher(list);
    Set<String> listed = new TreeSet<>();
    while (names.find()) {
      listed.add(term(names.group()).getURI());
    }
    assertThat(listed).isEqualTo(factual());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stigraph", "labels", "shapes", "shapes-claims", "shapes-dates"})
  void usesTheSharedPrefixes(String file) {
    RDFDataMgr.loadModel("ontology/" + file + ".ttl")
        .getNsPrefixMap()
        .forEach(
            (prefix, namespace) -> {
              if (!Set.of("sh", "shape").contains(prefix)) {
                assertThat(Prefixes.ALL).containsEntry(prefix, namespace);
              }
            });
  }

  private Set<String> factual() {
    return ontology
        .listSubjectsWithProperty(ontology.createProperty(Sti.FACTUAL.getURI()))
        .mapWith(Resource::getURI)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Resource term(String compactName) {
    int colon = compactName.indexOf(':');
    String namespace = Prefixes.ALL.get(compactName.substring(0, colon));
    assertThat(namespace).as(compactName).isNotNull();
    return ontology.createResource(namespace + compactName.substring(colon + 1));
  }

  private boolean isDeclared(Node term) {
    return ontology.contains(ontology.createResource(term.getURI()), RDF.type);
  }

  private static void assertLabelled(Resource term, Model model) {
    assertBothLanguages(term, RDFS.label, model);
  }

  private static void assertBothLanguages(
      Resource term, org.apache.jena.rdf.model.Property property, Model model) {
    assertThat(model.listObjectsOfProperty(term, property).toList())
        .as(term + " " + property)
        .extracting(node -> node.asLiteral().getLanguage())
        .containsExactlyInAnyOrder("ja", "en");
  }

  private static Stream<Node> terms(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> field.getType() == Node.class)
        .map(VocabularyTest::value);
  }

  private static Node value(Field field) {
    try {
      return (Node) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
