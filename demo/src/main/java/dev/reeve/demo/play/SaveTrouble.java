package dev.reeve.demo.play;

/** Why a game could not be saved or loaded. Whatever was there before is as it was. */
public final class SaveTrouble extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is the matter; its sentence stands in the texts under {@code trouble.<kind>}. */
  public enum Kind {
    /** The disk has no room left. */
    FULL,
    /** The folder cannot be written to. */
    CLOSED,
    /** The file is gone. */
    GONE,
    /** The file cannot be read. */
    UNREADABLE,
    /** The file is no saved game. */
    FOREIGN,
    /** The file was cut off or changed. */
    DAMAGED,
    /** The file was saved by a newer game. */
    NEWER,
    /** The file was saved by a game that is too old. */
    OLDER
  }

  private final Kind kind;
  private final String file;

  SaveTrouble(Kind kind, String file, Throwable cause) {
    super(file + ": " + kind, cause);
    this.kind = kind;
    this.file = file;
  }

  /** What is the matter. */
  public Kind kind() {
    return kind;
  }

  /** The file, or the folder, that it is the matter with. */
  public String file() {
    return file;
  }
}
