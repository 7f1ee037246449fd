package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The recorded meetings of series by year, where a series has one in that year: G7サミット in 2016 is
 * G7伊勢志摩サミット.
 */
final class Editions {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final Map<String, Entity> byYear = new HashMap<>();

  Editions(Collection<AuthorityRecord> records) {
    Set<String> twice = new HashSet<>();
    for (AuthorityRecord record : records) {
      if (record.type() != EntityType.EVENT) {
        continue;
      }
      Optional<String> year = year(record);
      for (String series : record.partOf()) {
        year.ifPresent(
            y -> {
              if (byYear.putIfAbsent(series + " " + y, record.entity()) != null) {
                twice.add(series + " " + y);
              }
            });
      }
    }
    twice.forEach(byYear::remove);
  }

  private static Optional<String> year(AuthorityRecord record) {
    if (record.validFrom().isPresent()) {
      return record.validFrom().map(date -> date.substring(0, Math.min(4, date.length())));
    }
    Matcher label = YEAR.matcher(record.labelJa());
    if (label.find()) {
      return Optional.of(label.group());
    }
    Matcher id = YEAR.matcher(record.id());
    return id.find() ? Optional.of(id.group()) : Optional.empty();
  }

  Optional<Entity> of(Entity series, int year) {
    return Optional.ofNullable(byYear.get(series.key() + " " + year));
  }
}
