package org.stigraph.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.mention.Mention.OfEntity;

/**
 * The posts that a document introduces, each under one name: 総務省国際戦略アドバイザー is the 「国際戦略アドバイザー」 that
 * it names in quotation marks; without these, the name with the body in it is the whole one. Posts
 * of authority records keep theirs.
 */
final class PostNames {

  private static final int SHORTEST = 4;

  private final Set<String> labels = new HashSet<>();
  private final Set<String> quoted = new HashSet<>();
  private final Map<String, Entity> posts = new HashMap<>();
  private final Map<String, Entity> same = new HashMap<>();

  /** Takes note of the posts named in a unit. */
  void collect(String view, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof OfEntity post
          && post.entity().kind() == EntityKind.POST
          && !post.entity().recorded()) {
        String label = post.entity().label();
        labels.add(label);
        posts.putIfAbsent(label, post.entity());
        if (post.from() > 0 && "「『".indexOf(view.charAt(post.from() - 1)) >= 0) {
          quoted.add(label);
        }
      }
    }
  }

  /** Finds the names that are one post's. */
  void unite(KnownNames known) {
    for (String label : labels) {
      for (int i = 2; i <= label.length() - SHORTEST; i++) {
        Entity bare = posts.get(label.substring(i));
        boolean owner =
            bare != null
                && known
                    .entity(label.substring(0, i))
                    .filter(e -> e.kind() == EntityKind.ORGANIZATION)
                    .isPresent();
        Entity whole = posts.get(label);
        if (bare == null || whole == null || !owner) {
          continue;
        }
        if (quoted.contains(bare.label())) {
          same.put(label, bare);
        } else {
          same.put(bare.label(), whole);
        }
      }
    }
  }

  /** The post that a name stands for, where it has another. */
  Optional<Entity> of(Entity post) {
    return Optional.ofNullable(same.get(post.label()));
  }
}
