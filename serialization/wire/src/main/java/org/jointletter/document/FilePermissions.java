package org.jointletter.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may read and write a file.
 *
 * @param posix the owner, the group and their permissions; null if the file system has none
 * @param acl the access control list, of a file system that has that alone; null if it has none
 */
record FilePermissions(
    @Nullable PosixFileAttributes posix, @Nullable List<AclEntry> acl) {

  private static final FilePermissions NONE = new FilePermissions(null, null);

  private static final Set<PosixFilePermission> OF_GROUP = EnumSet.of(
      PosixFilePermission.GROUP_READ,
      PosixFilePermission.GROUP_WRITE,
      PosixFilePermission.GROUP_EXECUTE);

  private static final int ATTEMPTS = 3;

  /** Returns the permissions of a file that is there. */
  static FilePermissions of(Path file) throws IOException {
    if (has("posix", file)) {
      return new FilePermissions(Files.readAttributes(file, PosixFileAttributes.class), null);
    }
    if (has("acl", file)) {
      AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
      return view == null ? NONE : new FilePermissions(null, view.getAcl());
    }
    return NONE;
  }

  /**
   * Returns the permissions of a file that would be new in its place. An empty one is made to see
   * them: they follow from settings of the process, which Java does not show, and of the folder.
   */
  static FilePermissions ofNewFile(Path file) throws IOException {
    if (!has("posix", file) && !has("acl", file)) {
      return NONE;
    }
    for (int attempt = 1; ; attempt++) {
      Path probe = Drafts.newName(file);
      Files.newByteChannel(probe, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))
          .close();
      try {
        return of(probe);
      } catch (NoSuchFileException e) {
        // It looked like a draft that was left behind.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      } finally {
        Files.deleteIfExists(probe);
      }
    }
  }

  /** Returns what makes a new file one that nobody but its owner can read. */
  static FileAttribute<?>[] ofOwner(Path file) {
    if (has("posix", file)) {
      return new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
      };
    }
    if (has("acl", file)) {
      try {
        UserPrincipal owner = file.getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
        return new FileAttribute<?>[] {new OfOwner(owner)};
      } catch (IOException | UnsupportedOperationException e) {
        // The folder then decides, as for any new file.
      }
    }
    return new FileAttribute<?>[0];
  }

  /** The access control list of a file for one user. */
  private record OfOwner(UserPrincipal owner) implements FileAttribute<List<AclEntry>> {

    @Override
    public String name() {
      return "acl:acl";
    }

    @Override
    public List<AclEntry> value() {
      return List.of(AclEntry.newBuilder()
          .setType(AclEntryType.ALLOW)
          .setPrincipal(owner)
          .setPermissions(EnumSet.allOf(AclEntryPermission.class))
          .build());
    }
  }

  /** Gives a file these permissions. */
  void give(Path file) throws IOException {
    if (posix != null) {
      PosixFileAttributeView view =
          Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
      Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
      permissions.addAll(posix.permissions());
      PosixFileAttributes before = view.readAttributes();
      if (!before.group().equals(posix.group()) && !setGroup(view, posix.group())) {
        // What one group may do is not meant for another.
        permissions.removeAll(OF_GROUP);
      }
      if (!before.owner().equals(posix.owner())) {
        setOwner(view, posix.owner());
      }
      // Some file systems know one set of permissions only, and refuse to be given any.
      if (!view.readAttributes().permissions().equals(permissions)) {
        view.setPermissions(permissions);
      }
    }
    if (acl != null) {
      Files.getFileAttributeView(file, AclFileAttributeView.class).setAcl(acl);
    }
  }

  private static boolean setGroup(PosixFileAttributeView view, GroupPrincipal group) {
    try {
      view.setGroup(group);
      return true;
    } catch (IOException e) {
      return false; // which only members may
    }
  }

  private static void setOwner(PosixFileAttributeView view, UserPrincipal owner) {
    try {
      view.setOwner(owner);
    } catch (IOException e) {
      // Only a superuser may: as for any file that replaces another, the owner is the writer.
    }
  }

  private static boolean has(String view, Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains(view);
  }
}
