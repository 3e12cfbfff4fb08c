package org.unroll.lab.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.unroll.engine.Team;

/** Parts of a measurement. */
class PartTest {

  private final AtomicInteger measured = new AtomicInteger();

  private Part<Integer> counted() {
    return new Part<>(measured::incrementAndGet);
  }

  @Test
  void aPartIsMeasuredOnceWhoeverAsks() {
    Part<Integer> asked = counted();
    int first = asked.get();
    List<Part<?>> parts = new ArrayList<>(List.of(asked, counted(), counted(), counted(), asked));
    Part<Integer> twice = counted();
    parts.addAll(List.of(twice, twice));
    Part.measure(new Team(2), parts);
    assertThat(measured).hasValue(5);
    Part.measure(new Team(2), parts);
    parts.forEach(Part::get);
    assertThat(measured).hasValue(5);
    assertThat(asked.get()).isEqualTo(first);
  }

  @Test
  void whatGoesWrongInAPartIsTold() {
    Part<Integer> broken =
        new Part<>(
            () -> {
              throw new ArithmeticException("not finite");
            });
    assertThatThrownBy(() -> Part.measure(new Team(2), List.of(counted(), broken, counted())))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("not finite");
    assertThat(measured).as("the others are measured all the same").hasValue(2);
  }
}
