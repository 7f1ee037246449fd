package org.stigraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests a client may still make: a bucket of so many as a minute allows, which fills
 * evenly. The clients seen last are remembered, others begin anew.
 */
final class RateLimit {

  private static final int MOST_CLIENTS = 10_000;
  private static final double NANOSECONDS = 60e9;

  private final int perMinute;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /**
   * A limit.
   *
   * @param perMinute requests a minute; 0 for no limit
   * @param clock in nanoseconds, from any beginning
   */
  RateLimit(int perMinute, LongSupplier clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  private static final class Bucket {
    private double left;
    private long filled;

    Bucket(double left, long filled) {
      this.left = left;
      this.filled = filled;
    }
  }

  /**
   * Takes one request off what a client has left.
   *
   * @return 0 where it may go on, else how many seconds it should wait
   */
  synchronized int take(String client) {
    if (perMinute == 0) {
      return 0;
    }
    long now = clock.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(client, c -> new Bucket(perMinute, now));
    bucket.left =
        Math.min(perMinute, bucket.left + (now - bucket.filled) / NANOSECONDS * perMinute);
    bucket.filled = now;
    if (bucket.left >= 1) {
      bucket.left--;
      return 0;
    }
    return (int) Math.ceil((1 - bucket.left) * 60 / perMinute);
  }
}
