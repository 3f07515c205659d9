# shellcheck shell=sh disable=SC2034
# What both launchers ask of the machine: a JDK, Maven, and a few system packages. Sourced, never run; POSIX sh.
# On Debian and Ubuntu what is missing is added where that needs no password; elsewhere it is named in one line.

say() {
  printf '%s\n' "$*" >&2
}

give_up() {
  say "$@"
  exit 70
}

# --- JDK and Maven ---------------------------------------------------------------------------------------------------

# The version of the JDK in folder $1: 17.0.15, 1.8.0_452, ...; empty when there is none.
version_of() {
  sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null | grep . \
    || "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1
}

accept_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  jdk_version=$(version_of "$1")
  jdk_feature=${jdk_version%%[!0-9]*}
  [ "${jdk_feature:-0}" -ge 17 ] || return 1
  JAVA_HOME=$1
  export JAVA_HOME
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && accept_jdk "$JAVA_HOME"; then
    return 0
  fi
  if command -v javac >/dev/null 2>&1; then
    javac=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
    accept_jdk "${javac%/bin/javac}" && return 0
  fi
  for folder in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/*; do
    accept_jdk "$folder" && return 0
  done
  return 1
}

# Sets JAVA_HOME, jdk_version and jdk_feature.
need_jdk() {
  find_jdk && return 0
  refresh_lists
  add_packages "$(first_known openjdk-25-jdk-headless openjdk-21-jdk-headless openjdk-17-jdk-headless)"
  find_jdk || give_up "没有找到 JDK 17 或更新的版本：安装后再试。 No JDK 17 or newer was found: install one and try again."
}

find_maven() {
  for maven in "${MAVEN_HOME:-}/bin/mvn" "$(command -v mvn)"; do
    [ -x "$maven" ] || continue
    version=$("$maven" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
    major=${version% *}
    minor=${version#* }
    if [ "${major:-0}" -gt 3 ] || { [ "${major:-0}" -eq 3 ] && [ "$minor" -ge 8 ]; }; then
      return 0
    fi
  done
  return 1
}

# Sets maven.
need_maven() {
  find_maven && return 0
  refresh_lists
  add_packages maven
  find_maven || give_up "没有找到 Maven 3.8 或更新的版本：安装后再试。 No Maven 3.8 or newer was found: install it and try again."
}

# --- System packages -------------------------------------------------------------------------------------------------

# A library, and the packages that bring it, the newest distribution's name first.
libraries_for_text='
libfreetype.so.6 libfreetype6
libfontconfig.so.1 libfontconfig1
libpango-1.0.so.0 libpango-1.0-0
libpangoft2-1.0.so.0 libpangoft2-1.0-0
'
libraries_for_a_window='
libgtk-3.so.0 libgtk-3-0t64 libgtk-3-0
libGL.so.1 libgl1
libXtst.so.6 libxtst6
'

# A program that only tests use, and the packages that bring it. Without it they are skipped, and say so.
programs_for_tests='
soffice libreoffice-calc
chromium chromium
chromedriver chromium-driver
strace strace
dbus-run-session dbus-daemon
dbus-monitor dbus-bin
'

# Whether the JVM will find library $1; yes, too, where nothing can tell.
has_library() {
  if [ -z "${known_libraries:-}" ]; then
    known_libraries=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null)
  fi
  case "$known_libraries" in
    '' | *"	$1 ("*) return 0 ;;
    *) return 1 ;;
  esac
}

# Adds what lines of libraries ($1) and Chinese text need, or names it.
need_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  missing=$(missing_packages "$1")
  [ -n "$missing" ] || return 0
  refresh_lists
  # Once more, now that the lists tell which of the names this distribution uses.
  # shellcheck disable=SC2046 # names of packages, one word each
  add_packages $(missing_packages "$1") || true
}

missing_packages() {
  missing_libraries "$1" | while read -r library packages; do
    # shellcheck disable=SC2086 # names of packages, one word each
    first_known $packages
  done
  command -v fc-list >/dev/null 2>&1 || echo fontconfig
  if [ -z "$(fc-list :lang=zh family 2>/dev/null)" ]; then
    echo fonts-wqy-microhei
  fi
}

# The lines of $1 whose library is not there.
missing_libraries() {
  while read -r library packages; do
    if [ -n "$library" ] && ! has_library "$library"; then
      echo "$library $packages"
    fi
  done <<LIBRARIES
$1
LIBRARIES
}

# Adds the programs that lines of $1 name, as far as the package lists know them. None is vital.
need_programs() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  [ -n "$(missing_programs "$1")" ] || return 0
  refresh_lists
  packages=$(missing_programs "$1" | while read -r program names; do
    # shellcheck disable=SC2086 # names of packages, one word each
    if is_known "$(first_known $names)"; then
      first_known $names
    fi
  done)
  # One by one: what cannot be had must not keep the others away.
  for package in $packages; do
    add_packages "$package" || true
  done
  left=$(missing_programs "$1" | while read -r program names; do printf ' %s' "$program"; done)
  [ -z "$left" ] || say "没有这些程序，用到它们的测试会跳过。 Tests that use these programs are skipped:$left"
}

# The lines of $1 whose program is not there.
missing_programs() {
  while read -r program packages; do
    if [ -n "$program" ] && ! command -v "$program" >/dev/null 2>&1; then
      echo "$program $packages"
    fi
  done <<PROGRAMS
$1
PROGRAMS
}

# How to become root without a password: sets become, or fails.
may_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" -eq 0 ]; then
    become=
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    become='sudo -n'
  else
    return 1
  fi
}

apt() {
  $become env DEBIAN_FRONTEND=noninteractive apt-get -y -q \
    -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2 "$@" </dev/null
}

# Fetches the package lists, at most once a run.
refresh_lists() {
  if [ -z "${lists_are_fresh:-}" ] && may_install; then
    apt update >/dev/null 2>&1 || true
  fi
  lists_are_fresh=yes
}

# The first of the names that the package lists know, else the last.
first_known() {
  for name; do
    if is_known "$name"; then
      break
    fi
  done
  echo "$name"
}

is_known() {
  apt-cache show --no-all-versions "$1" >/dev/null 2>&1
}

add_packages() {
  if may_install; then
    say "正在安装系统软件包… Adding system packages: $*"
    log=$(mktemp) || return 1
    if apt install --no-install-recommends "$@" >"$log" 2>&1; then
      rm -f "$log"
      known_libraries=
      hash -r
      return 0
    fi
    tail -n 3 "$log" >&2
    rm -f "$log"
  fi
  say "缺少系统软件包，可以用系统的软件包管理器安装。 Missing system packages, to be added with the system's package manager: $*"
  return 1
}
