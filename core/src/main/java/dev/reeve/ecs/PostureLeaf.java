package dev.reeve.ecs;

import com.badlogic.gdx.ai.btree.LeafTask;
import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.TaskCloneException;
import dev.reeve.settlement.Posture;
import dev.reeve.settlement.Situation;
import java.util.function.Predicate;

/** A leaf of a posture tree: a condition or a decision. It never keeps running. */
final class PostureLeaf extends LeafTask<Council> {

  private final Predicate<Council> act;

  private PostureLeaf(Predicate<Council> act) {
    this.act = act;
  }

  /** Succeeds where the situation is so. */
  static PostureLeaf condition(Predicate<Situation> test) {
    return new PostureLeaf(council -> test.test(council.situation));
  }

  /** Decides and succeeds; null stands for the posture in force. */
  static PostureLeaf decision(Posture posture) {
    return new PostureLeaf(
        council -> {
          council.decision = posture;
          return true;
        });
  }

  @Override
  public Status execute() {
    return act.test(getObject()) ? Status.SUCCEEDED : Status.FAILED;
  }

  /** Cloning goes through a global strategy of gdx-ai; a subtree is built anew instead. */
  @Override
  protected Task<Council> copyTo(Task<Council> task) {
    throw new TaskCloneException("a posture tree is not cloned; read its file once more");
  }
}
