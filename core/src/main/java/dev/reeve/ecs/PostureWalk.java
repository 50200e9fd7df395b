package dev.reeve.ecs;

import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.branch.Selector;
import com.badlogic.gdx.ai.btree.branch.Sequence;
import com.badlogic.gdx.ai.btree.decorator.AlwaysFail;
import com.badlogic.gdx.ai.btree.decorator.AlwaysSucceed;
import com.badlogic.gdx.ai.btree.decorator.Invert;
import dev.reeve.settlement.Posture;
import dev.reeve.settlement.Situation;

/**
 * One way through the tasks of a posture tree, with the outcome that {@code BehaviorTree.step} of
 * gdx-ai has. As no task of such a tree runs on into the next step, none need keep how far it has
 * come: the tasks are only read, by as many threads as like, each with a walk of its own. Nothing
 * is allocated.
 */
final class PostureWalk {

  private Situation situation;

  /** The posture last reached; null while none was, and for the one in force. */
  private Posture decision;

  /**
   * Chooses.
   *
   * @return the posture last reached; null if the tree fails or reaches none, or keeps the one in
   *     force
   */
  Posture choose(Task<Council> root, Situation seen) {
    situation = seen;
    decision = null;
    try {
      return guarded(root) ? decision : null;
    } finally {
      situation = null;
    }
  }

  /** Whether a task succeeds, its guards asked before it. */
  private boolean guarded(Task<Council> task) {
    return admits(task) && succeeds(task);
  }

  /** Whether the guard of a task lets it run; a guard may have one of its own. */
  private boolean admits(Task<Council> task) {
    Task<Council> guard = task.getGuard();
    return guard == null || (admits(guard) && succeeds(guard));
  }

  private boolean succeeds(Task<Council> task) {
    if (task instanceof PostureLeaf leaf) {
      if (leaf.decides()) {
        decision = leaf.decision();
        return true;
      }
      return leaf.holds(situation);
    }
    if (task instanceof Selector) {
      return any(task, true);
    }
    if (task instanceof Sequence) {
      return !any(task, false);
    }
    boolean child = guarded(task.getChild(0));
    if (task instanceof Invert) {
      return !child;
    }
    if (task instanceof AlwaysSucceed) {
      return true;
    }
    if (task instanceof AlwaysFail) {
      return false;
    }
    throw new IllegalStateException(task.getClass() + " is no task of a posture tree");
  }

  /** Whether any child has the outcome; those after it are not asked. */
  private boolean any(Task<Council> branch, boolean outcome) {
    for (int i = 0; i < branch.getChildCount(); i++) {
      if (guarded(branch.getChild(i)) == outcome) {
        return true;
      }
    }
    return false;
  }
}
