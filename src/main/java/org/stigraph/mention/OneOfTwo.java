package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stigraph.mention.Mention.OfEntity;

/**
 * What 前者 and 後者 mean: the first and the second of two things of one kind that were joined last
 * (AとB), in the sentence or one of the three before it.
 */
final class OneOfTwo {

  /** Of two things named before, the first or the second: 前者は…, 後者には…. */
  private static final Pattern ONE_OF_TWO =
      Pattern.compile("(?:^|[^\\p{Han}])(前者|後者)(?:は|が|に|へ|を|と|の|も|では|から)");

  private static final Set<EntityKind> PAIRED =
      Set.of(
          EntityKind.PROGRAM,
          EntityKind.ORGANIZATION,
          EntityKind.DOCUMENT,
          EntityKind.EVENT,
          EntityKind.POST);

  private static final Pattern JOINT =
      Pattern.compile("[」』]?(?:\\([^()]{1,40}\\))?[」』]?(?:と|及び|並びに|および)(?:、[^。、]{0,30})?[「『]?");

  private static final int LONGEST_JOINT = 60;

  /** For how many units two things stay the two that 前者 and 後者 mean. */
  private static final int PAIR_LASTS = 3;

  private List<Entity> pair = List.of();
  private int pairAge;

  /** The references of a view; views are to be given in order, with the names in them. */
  List<OfEntity> find(String view, List<Mention> named) {
    List<OfEntity> found = new ArrayList<>();
    pairAge++;
    Matcher m = ONE_OF_TWO.matcher(view);
    boolean told = view.contains("前者") || view.contains("後者");
    while (told && m.find()) {
      int start = m.start(1);
      List<Entity> here = coordinated(view, named, start);
      List<Entity> two = here.isEmpty() && pairAge <= PAIR_LASTS ? pair : here;
      if (!two.isEmpty()) {
        Entity meant = two.get(m.group(1).equals("前者") ? 0 : 1);
        found.add(new OfEntity(start, m.end(1), m.group(1), meant, true));
        pairAge = 0;
      }
    }
    List<Entity> last = told ? List.of() : coordinated(view, named, view.length());
    if (!last.isEmpty()) {
      pair = last;
      pairAge = 0;
    }
    return found;
  }

  /** The two things of one kind joined last in front of an index (AとB); empty where none are. */
  private static List<Entity> coordinated(String view, List<Mention> named, int before) {
    List<OfEntity> entities =
        named.stream()
            .filter(n -> n instanceof OfEntity e && e.to() <= before)
            .map(OfEntity.class::cast)
            .filter(e -> PAIRED.contains(e.entity().kind()))
            .toList();
    for (int i = entities.size() - 2; i >= 0; i--) {
      OfEntity first = entities.get(i);
      for (OfEntity second : entities.subList(i + 1, entities.size())) {
        boolean joined =
            first.entity().kind() == second.entity().kind()
                && !first.entity().sameAs(second.entity())
                && second.from() - first.to() <= LONGEST_JOINT
                && JOINT.matcher(view.substring(first.to(), second.from())).matches();
        if (joined) {
          return List.of(first.entity(), second.entity());
        }
      }
    }
    return List.of();
  }
}
