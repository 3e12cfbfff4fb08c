# Shared by run and test: finding and installing what Unroll needs. To be sourced by bash.

oldest_jdk=17

say() { printf 'unroll: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Every JDK home worth a look, best first.
jdk_homes() {
  local on_path
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  if on_path=$(command -v javac); then
    on_path=$(readlink -f "$on_path" 2>/dev/null || true)
    [ -z "$on_path" ] || echo "${on_path%/bin/javac}"
  fi
  local home
  for home in /usr/lib/jvm/* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* \
    /opt/*jdk* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    [ ! -d "$home" ] || echo "$home"
  done
}

# The feature version (17, 21, ...) of the JDK at $1; nothing where that is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  local version=
  [ ! -r "$1/release" ] || version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "$version"
}

# Lines "version home" of the JDKs that are new enough, best first.
usable_jdks() {
  local home version
  jdk_homes | while IFS= read -r home; do
    version=$(jdk_version "$home")
    [ -z "$version" ] || [ "$version" -lt "$oldest_jdk" ] || echo "$version $home"
  done
}

on_apt() { command -v apt-get >/dev/null 2>&1; }

# Runs a command as root; what it says is shown only if it fails.
as_root() {
  local said
  if [ "$(id -u)" -eq 0 ]; then
    said=$("$@" 2>&1 </dev/null) || { printf '%s\n' "$said" | tail -n 5 >&2; return 1; }
  else
    said=$(sudo "$@" 2>&1) || { printf '%s\n' "$said" | tail -n 5 >&2; return 1; }
  fi
}

apt_lists_fresh=
apt_install() {
  [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1 || fail "Please install as root: apt-get install $*"
  say "Installing $* ..."
  if [ -z "$apt_lists_fresh" ]; then
    as_root apt-get -q update || say "The package lists could not be refreshed; trying with the old ones."
    apt_lists_fresh=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@"
}

# Sets JAVA_HOME to a JDK that is new enough, installing one where there is none.
need_jdk() {
  local found
  found=$(usable_jdks | sed -n 1p)
  if [ -z "$found" ]; then
    on_apt || fail "Unroll needs a JDK of $oldest_jdk or newer, for example from https://adoptium.net; set JAVA_HOME to it."
    apt_install "openjdk-$oldest_jdk-jdk-headless" || apt_install default-jdk-headless \
      || fail "No JDK could be installed; please install one of $oldest_jdk or newer and set JAVA_HOME to it."
    found=$(usable_jdks | sed -n 1p)
    [ -n "$found" ] || fail "The JDK that was installed is older than $oldest_jdk; please install a newer one."
  fi
  export JAVA_HOME=${found#* }
}

# Sees to it that mvn can be called. Call need_jdk first, so that Maven brings no other JDK along.
need_maven() {
  command -v mvn >/dev/null 2>&1 && return
  on_apt || fail "Unroll is built by Maven; please install it: https://maven.apache.org/install.html"
  apt_install maven || fail "Maven could not be installed; please install it: https://maven.apache.org/install.html"
}

# Whether an X server answers to the name in DISPLAY, as far as one can tell without asking it.
has_display() {
  case "$(uname -s)" in
    Linux) ;;
    *) return 0 ;;
  esac
  local number
  case "${DISPLAY:-}" in
    "") return 1 ;;
    :*) number=${DISPLAY#:}; number=${number%%.*}
      [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null ;;
    *) return 0 ;;
  esac
}

# Whether the shared library $1 can be loaded.
has_library() {
  local known
  known=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)
  case "$known" in
    *"$1 "*) return 0 ;;
  esac
  return 1
}

# What JavaFX needs on Linux to write text, with and without a window.
need_drawing() {
  [ "$(uname -s)" = Linux ] || return 0
  ! has_library libpangoft2-1.0.so.0 || return 0
  on_apt || fail "Drawing text needs Pango; please install it (Fedora: dnf install pango; Arch: pacman -S pango)."
  apt_install libpangoft2-1.0-0 fontconfig \
    || fail "The library for drawing text could not be installed: libpangoft2-1.0-0."
}

# What JavaFX needs on Linux to open a window.
need_window() {
  [ "$(uname -s)" = Linux ] || return 0
  local library missing=
  for library in libgtk-3.so.0 libGL.so.1 libXxf86vm.so.1 libXtst.so.6; do
    has_library "$library" || missing=yes
  done
  [ -n "$missing" ] || return 0
  on_apt || fail "A window needs GTK 3, OpenGL, libXtst and libXxf86vm; please install them (Fedora: dnf install gtk3 libXtst libXxf86vm mesa-libGL; Arch: pacman -S gtk3 libxtst libxxf86vm)."
  apt_install libgtk-3-0 libgl1 libxxf86vm1 libxtst6 || apt_install libgtk-3-0t64 libgl1 libxxf86vm1 libxtst6 \
    || fail "The libraries for a window could not be installed: libgtk-3-0 libgl1 libxxf86vm1 libxtst6."
}
