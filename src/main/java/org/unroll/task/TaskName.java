package org.unroll.task;

/**
 * A task as a detail of what is wrong: its id on the command line, its title in the window.
 *
 * @param id of the task
 */
public record TaskName(String id) {

  @Override
  public String toString() {
    return id;
  }
}
