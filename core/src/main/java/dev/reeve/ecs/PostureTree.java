package dev.reeve.ecs;

import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.reeve.settlement.Posture;
import dev.reeve.settlement.PostureChooser;
import dev.reeve.settlement.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

/**
 * Chooses postures by a gdx-ai behavior tree that is read from a text file; {@code docs/modding.md}
 * says how to write one. The posture last reached is taken if the tree succeeds. If it fails, or
 * reaches none, the posture in force stays, or {@link Posture#ORDINARY} where this tree knows none
 * of that name.
 *
 * <p>Every choice runs the whole tree anew: it depends on the situation alone, so that many
 * settlements may share a tree, on several threads. It allocates nothing.
 */
public final class PostureTree implements PostureChooser {

  /** Larger files are refused unread; a thousand postures fit. */
  static final int MOST_BYTES = 1 << 16;

  private static final String STANDARD = "reeve.tree";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Task<Council> root;
  private final ThreadLocal<PostureWalk> walks = ThreadLocal.withInitial(PostureWalk::new);
  private final Map<String, Posture> postures;

  private PostureTree(TreeBuilder.Built built) {
    this.root = built.root();
    this.postures = Collections.unmodifiableMap(built.postures());
  }

  /**
   * Reads a tree.
   *
   * @param file a text in UTF-8, at most 64 KiB
   * @return the tree
   * @throws IllegalArgumentException if the file cannot be read or makes no posture tree; the
   *     message names file, line, task, value and rule
   */
  public static PostureTree read(FileHandle file) {
    try (InputStream in = file.read()) {
      return read(file.path(), in);
    } catch (IOException | GdxRuntimeException e) {
      throw new IllegalArgumentException(
          file.path() + ": the file cannot be read: " + TreeStatement.show(e.getMessage()), e);
    }
  }

  /**
   * The tree that comes with Reeve: famine, siege, festival, plenty, ordinary. It is {@code
   * assets/trees/reeve.tree}, and inside this library besides. Every call reads it anew.
   *
   * @return the tree
   */
  public static PostureTree standard() {
    try (InputStream in = PostureTree.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException(
            STANDARD + " is missing beside " + PostureTree.class + "; maybe the jar was stripped");
      }
      return read(STANDARD, in);
    } catch (IOException e) {
      throw new IllegalStateException(STANDARD + " cannot be read", e);
    }
  }

  private static PostureTree read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          name + ": the file is larger than " + MOST_BYTES + " bytes, the most a tree may be");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + ": the file is not UTF-8; save it as UTF-8", e);
    }
    return new PostureTree(
        TreeBuilder.read(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
  }

  /**
   * The postures that stand in the file.
   *
   * @return postures by name, in the order of the file; not empty
   */
  public Map<String, Posture> postures() {
    return postures;
  }

  @Override
  public Posture choose(Situation situation) {
    Posture reached = walks.get().choose(root, situation);
    if (reached != null) {
      return reached;
    }
    Posture inForce = postures.get(situation.posture());
    return inForce == null ? Posture.ORDINARY : inForce;
  }

  /** The first task. */
  Task<Council> root() {
    return root;
  }
}
