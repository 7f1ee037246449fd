package org.stigraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  /** The same number, after some work. */
  private static int slow(int number) {
    return IntStream.range(0, 20_000).map(i -> i % 3).sum() > 0 ? number : -1;
  }

  @Test
  void resultsComeInOrderWhicheverIsDoneFirst() {
    List<Integer> taken = new ArrayList<>();
    OrderedWork.each(NUMBERS, number -> number % 7 == 0 ? slow(number) : number, taken::add);
    assertThat(taken).isEqualTo(NUMBERS);
  }

  @Test
  void fewResultsWaitHoweverSlowlyTheyAreTaken() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedWork.each(
        NUMBERS,
        number -> {
          most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
          return number;
        },
        number -> {
          taken.incrementAndGet();
          slow(number);
        });
    int cores = Runtime.getRuntime().availableProcessors();
    assertThat(most.get()).isLessThanOrEqualTo(cores * 2 + 2);
  }

  @Test
  void allCoresWorkAndTheTakerIsTheCaller() {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Set<Thread> takers = ConcurrentHashMap.newKeySet();
    OrderedWork.each(
        NUMBERS,
        number -> workers.add(Thread.currentThread()),
        fresh -> takers.add(Thread.currentThread()));
    assertThat(workers).hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(takers).containsExactly(Thread.currentThread());
    assertThat(workers).doesNotContain(Thread.currentThread());
  }

  @Test
  void whatWorkThrowsEndsTheWhole() {
    assertThatThrownBy(
            () ->
                OrderedWork.each(
                    NUMBERS,
                    number -> {
                      if (number == 20) {
                        throw new IllegalArgumentException("twenty");
                      }
                      return number;
                    },
                    number -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("twenty");
  }
}
