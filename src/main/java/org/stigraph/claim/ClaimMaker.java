package org.stigraph.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.claim.Rule.Composition;
import org.stigraph.claim.Rule.Template;
import org.stigraph.document.Span;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.PartialDate;
import org.stigraph.mention.ReadDocument;
import org.stigraph.mention.ReadUnit;

/** Makes the claims of a binding: a rule's templates with its slots filled. */
final class ClaimMaker {

  private static final String SEPARATOR = "\u001f";

  private static final Pattern ORDINAL = Pattern.compile("第([0-9]{1,3})回");

  private final Pattern SEAT = Pattern.compile("^在(.+?)(?:国際機関)?(?:日本国?)?(?:大使館|総領事館|政府代表部|代表部)$");

  private final NoteCover cover;
  private final Map<String, List<Entity>> works;
  private final ReadDocument read;
  private final WordLists words;

  /**
   * A maker for one document.
   *
   * @param works the works that each note refers to
   */
  ClaimMaker(NoteCover cover, Map<String, List<Entity>> works, ReadDocument read, WordLists words) {
    this.words = words;
    this.cover = cover;
    this.read = read;
    this.works = works;
  }

  /** An entity with the mentions that name it or its parts. */
  private record Named(Entity entity, List<Mention> here, List<Entity> parts) {}

  List<Claim> make(Binding binding, ReadUnit unit) {
    Map<String, List<Named>> entities = new HashMap<>();
    for (Map.Entry<String, List<Mention>> slot : binding.slots().entrySet()) {
      List<Named> named = new ArrayList<>();
      for (Mention mention : slot.getValue()) {
        if (mention instanceof OfEntity e) {
          List<Mention> here =
              binding.carried().contains(slot.getKey()) && !unit.mentions().contains(mention)
                  ? List.of()
                  : List.of(mention);
          named.add(new Named(e.entity(), here, List.of(e.entity())));
        }
      }
      entities.put(slot.getKey(), named);
    }
    for (Composition composition : binding.rule().compositions()) {
      compose(composition, entities, binding)
          .ifPresent(n -> entities.put(composition.name(), List.of(n)));
    }
    List<Claim> claims = new ArrayList<>();
    for (Template template : binding.rule().templates()) {
      for (Named subject : entities.getOrDefault(template.subject(), List.of())) {
        fill(template, subject, binding, entities, unit, claims);
      }
    }
    return claims;
  }

  private Optional<Named> compose(
      Composition composition, Map<String, List<Named>> entities, Binding binding) {
    List<Mention> words = binding.slots().getOrDefault(composition.parts().get(0), List.of());
    if (!words.isEmpty() && words.get(0) instanceof OfWords phrase) {
      EntityType type = EntityType.ofWord(composition.type()).orElseThrow();
      Entity entity = new Entity(type, phrase.words(), phrase.words(), false);
      return Optional.of(new Named(entity, List.of(phrase), List.of()));
    }
    if (composition.type().equals("post")) {
      return postOf(composition, entities, binding);
    }
    if (composition.type().equals("event")) {
      return edition(composition, entities, binding);
    }
    List<Mention> here = new ArrayList<>();
    List<Entity> parts = new ArrayList<>();
    for (String part : composition.parts()) {
      List<Named> named = entities.getOrDefault(part, List.of());
      if (named.isEmpty()) {
        return Optional.empty();
      }
      here.addAll(named.get(0).here);
      parts.add(named.get(0).entity);
    }
    EntityType type =
        EntityType.ofWord(composition.type())
            .orElseThrow(() -> new IllegalStateException("no type " + composition.type()));
    String key = String.join(SEPARATOR, parts.stream().map(Entity::key).toList());
    String label =
        parts.get(0).label()
            + "（"
            + String.join("、", parts.subList(1, parts.size()).stream().map(Entity::label).toList())
            + "）";
    return Optional.of(new Named(new Entity(type, key, label, false), here, parts));
  }

  /** The post of a role at an organization: 外務省 and 科学技術顧問. */
  private Optional<Named> postOf(
      Composition composition, Map<String, List<Named>> entities, Binding binding) {
    List<Named> owners = entities.getOrDefault(composition.parts().get(0), List.of());
    List<Mention> roles = binding.slots().getOrDefault(composition.parts().get(1), List.of());
    if (owners.isEmpty() || roles.isEmpty() || !(roles.get(0) instanceof OfWords role)) {
      return Optional.empty();
    }
    Named owner = owners.get(0);
    String label = owner.entity.label();
    Entity post = read.named(EntityKind.POST, label + role.words());
    if (!post.recorded() && label.endsWith("省")) {
      Entity ofMinister =
          read.named(EntityKind.POST, label.substring(0, label.length() - 1) + "大臣" + role.words());
      post = ofMinister.recorded() ? ofMinister : post;
    }
    return Optional.of(new Named(post, owner.here, List.of(owner.entity)));
  }

  /** The meeting of a series in a year: 日米豪印首脳会合（2022年）. */
  private Optional<Named> edition(
      Composition composition, Map<String, List<Named>> entities, Binding binding) {
    List<Named> series = entities.getOrDefault(composition.parts().get(0), List.of());
    List<Mention> dates = binding.slots().getOrDefault(composition.parts().get(1), List.of());
    if (series.isEmpty()
        || dates.isEmpty()
        || !(dates.get(0) instanceof OfDate date)
        || date.start().isEmpty()) {
      return Optional.empty();
    }
    Entity edition = read.edition(series.get(0).entity, date.start().get().year());
    List<Mention> here = new ArrayList<>(series.get(0).here);
    return Optional.of(new Named(edition, here, List.of(series.get(0).entity)));
  }

  private void fill(
      Template template,
      Named subject,
      Binding binding,
      Map<String, List<Named>> entities,
      ReadUnit unit,
      List<Claim> claims) {
    String name = template.value();
    if (name.startsWith("=")) {
      String literal = name.substring(1);
      Value value =
          literal.equals("true") || literal.equals("false")
              ? new Value.OfTruth(literal.equals("true"))
              : new Value.OfText(literal, "ja");
      add(template, subject, value, null, List.of(), binding, unit, claims);
      return;
    }
    int dot = name.indexOf('.');
    String slot = dot < 0 ? name : name.substring(0, dot);
    String part = dot < 0 ? "" : name.substring(dot + 1);
    List<Named> named = part.isEmpty() ? entities.getOrDefault(slot, List.of()) : List.of();
    if (!named.isEmpty()) {
      for (Named value : named) {
        boolean posted =
            template.property() == Property.AFFILIATION
                && SEAT.matcher(value.entity.label()).find();
        if (!value.entity.sameAs(subject.entity) && !posted) {
          add(
              template,
              subject,
              new Value.OfEntity(value.entity),
              value,
              value.here,
              binding,
              unit,
              claims);
        }
      }
      return;
    }
    for (Mention mention : binding.slots().getOrDefault(slot, List.of())) {
      Optional<Value> value =
          switch (part) {
            case "seat" -> seat(mention);
            case "owner" -> owner(mention);
            case "mission" -> mission(mention);
            default -> literal(mention, part);
          };
      value
          .map(v -> template.property() == Property.SUBJECT ? topic(v) : v)
          .ifPresent(v -> add(template, subject, v, null, List.of(mention), binding, unit, claims));
    }
  }

  /** What something is about is a topic: the one known by these words, else one named by them. */
  private Value topic(Value value) {
    return value instanceof Value.OfText words
        ? new Value.OfEntity(read.named(EntityKind.TOPIC, words.text()))
        : value;
  }

  /** An embassy or delegation itself, and nothing else. */
  private Optional<Value> mission(Mention mention) {
    return mention instanceof OfEntity named && SEAT.matcher(named.name()).find()
        ? Optional.of(new Value.OfEntity(named.entity()))
        : Optional.empty();
  }

  /** Where an embassy is: 在ノルウェー日本国大使館. */
  private Optional<Value> seat(Mention mention) {
    if (!(mention instanceof OfEntity named)) {
      return Optional.empty();
    }
    Matcher m = SEAT.matcher(named.name());
    return m.find()
        ? Optional.of(new Value.OfEntity(read.named(EntityKind.PLACE, m.group(1))))
        : Optional.empty();
  }

  /** The body in the name of an advisory or diplomatic post that no record describes. */
  private Optional<Value> owner(Mention mention) {
    return mention instanceof OfEntity post
            && !post.entity().recorded()
            && !words.ends(WordLists.Name.OFFICIAL, post.entity().label())
        ? read.owner(post.name())
            .or(() -> read.owner(post.entity().label()))
            .map(Value.OfEntity::new)
        : Optional.empty();
  }

  private static Optional<Value> literal(Mention mention, String part) {
    if (mention instanceof OfDate date) {
      Optional<PartialDate> which =
          switch (part) {
            case "end" -> date.end();
            case "start" -> date.start();
            default -> date.start().isPresent() ? date.start() : date.end();
          };
      return which.map(Value.OfDate::new);
    }
    if (mention instanceof OfQuantity quantity) {
      if (part.equals("years")) {
        return quantity.unit().equals("年間")
            ? Optional.of(new Value.OfDuration("P" + quantity.value().toPlainString() + "Y"))
            : Optional.empty();
      }
      return Optional.of(new Value.OfNumber(quantity.value()));
    }
    if (mention instanceof OfWords words) {
      boolean latin = words.words().chars().allMatch(c -> c < 0x250);
      return Optional.of(new Value.OfText(words.words(), latin ? "" : "ja"));
    }
    if (mention instanceof OfEntity named && part.equals("name")) {
      boolean latin = named.name().chars().allMatch(c -> c < 0x250);
      return Optional.of(new Value.OfText(named.name(), latin ? "" : "ja"));
    }
    if (mention instanceof OfEntity named && part.equals("ordinal")) {
      Matcher m = ORDINAL.matcher(named.name());
      return m.find()
          ? Optional.of(new Value.OfNumber(new BigDecimal(m.group(1))))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private void add(
      Template template,
      Named subject,
      Value value,
      @Nullable Named object,
      List<Mention> valueHere,
      Binding binding,
      ReadUnit unit,
      List<Claim> claims) {
    List<Mention> used = new ArrayList<>(subject.here);
    used.addAll(valueHere);
    Span quote = quote(used, binding, unit);
    List<Qualifier> qualifiers = new ArrayList<>();
    for (Mention mention : valueHere) {
      if (mention instanceof OfQuantity quantity && value instanceof Value.OfNumber) {
        qualifiers.addAll(Quantities.qualifiers(quantity));
      }
    }
    new EnumMap<>(
            template.qualifiers().isEmpty() ? Map.of(Property.ROLE, "=") : template.qualifiers())
        .forEach((property, slot) -> qualifier(property, slot, binding, used, qualifiers));
    Set<Entity> about = new LinkedHashSet<>();
    about.add(subject.entity);
    about.addAll(subject.parts);
    if (object != null) {
      about.add(object.entity);
      about.addAll(object.parts);
    }
    List<NoteCitation> notes = cover.of(unit, used, binding.focus());
    claims.add(
        new Claim(
            subject.entity,
            property(template, subject.entity),
            value,
            quote,
            unit.unit().number(),
            notes,
            qualifiers,
            template.planned() || binding.modality() == Clause.Modality.PLANNED
                ? Claim.Status.PLANNED
                : Claim.Status.STATED,
            template.attribution(),
            sources(notes),
            binding.rule().id(),
            List.copyOf(about)));
  }

  /** Who issues a recommendation is who proposes it. */
  private static Property property(Template template, Entity subject) {
    return template.property() == Property.PUBLISHER && subject.type() == EntityType.RECOMMENDATION
        ? Property.PROPOSED_BY
        : template.property();
  }

  private static void qualifier(
      Property property,
      String slot,
      Binding binding,
      List<Mention> used,
      List<Qualifier> qualifiers) {
    if (slot.startsWith("=")) {
      if (slot.length() > 1) {
        qualifiers.add(new Qualifier(property, new Value.OfText(slot.substring(1), "ja")));
      }
      return;
    }
    int dot = slot.indexOf('.');
    for (Mention mention :
        binding.slots().getOrDefault(dot < 0 ? slot : slot.substring(0, dot), List.of())) {
      literal(mention, dot < 0 ? "" : slot.substring(dot + 1))
          .ifPresent(v -> qualifiers.add(new Qualifier(property, v)));
      used.add(mention);
    }
  }

  private List<Entity> sources(List<NoteCitation> notes) {
    Set<Entity> sources = new LinkedHashSet<>();
    notes.forEach(note -> sources.addAll(works.getOrDefault(note.footnote(), List.of())));
    return List.copyOf(sources);
  }

  private static Span quote(List<Mention> used, Binding binding, ReadUnit unit) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (Mention mention : used) {
      from = Math.min(from, mention.from());
      to = Math.max(to, mention.to());
    }
    if (to < 0) {
      from = binding.from();
      to = binding.to();
    }
    return unit.view().span(from, to);
  }
}
