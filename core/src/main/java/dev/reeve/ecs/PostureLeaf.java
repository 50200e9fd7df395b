package dev.reeve.ecs;

import com.badlogic.gdx.ai.btree.LeafTask;
import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.TaskCloneException;
import dev.reeve.settlement.Posture;
import dev.reeve.settlement.Situation;
import java.util.function.Predicate;

/** A leaf of a posture tree: a condition or a decision. It never keeps running. */
final class PostureLeaf extends LeafTask<Council> {

  /** What a condition asks; null in a decision. */
  private final Predicate<Situation> test;

  private final Posture decision;

  private PostureLeaf(Predicate<Situation> test, Posture decision) {
    this.test = test;
    this.decision = decision;
  }

  /** Succeeds where the situation is so. */
  static PostureLeaf condition(Predicate<Situation> test) {
    return new PostureLeaf(test, null);
  }

  /** Decides and succeeds; null stands for the posture in force. */
  static PostureLeaf decision(Posture posture) {
    return new PostureLeaf(null, posture);
  }

  boolean decides() {
    return test == null;
  }

  /** What is decided; null stands for the posture in force. */
  Posture decision() {
    return decision;
  }

  /** Whether the condition holds. */
  boolean holds(Situation situation) {
    return test.test(situation);
  }

  @Override
  public Status execute() {
    Council council = getObject();
    if (decides()) {
      council.decision = decision;
      return Status.SUCCEEDED;
    }
    return holds(council.situation) ? Status.SUCCEEDED : Status.FAILED;
  }

  /** Cloning goes through a global strategy of gdx-ai; a subtree is built anew instead. */
  @Override
  protected Task<Council> copyTo(Task<Council> task) {
    throw new TaskCloneException("a posture tree is not cloned; read its file once more");
  }
}
