# Sourced by `run` and `test`: sees to it that this machine can build and run Zhanbo.

fail() {
  echo "$*" >&2
  exit 1
}

java_version() { # of the JDK at $1; 0 if there is none
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

# The caller's own choice counts first, then what `javac` means here, then whatever lies where Linux keeps JDKs.
find_jdk() {
  local on_path home
  on_path=$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)
  for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/*; do
    if [ -n "$home" ] && [ "$(java_version "$home")" -ge 17 ]; then
      export JAVA_HOME=$home PATH="$home/bin:$PATH"
      return
    fi
  done
  fail "A JDK of version 17 or newer is needed (with javac), and none was found: install one, on Debian with \`apt-get install openjdk-17-jdk-headless\`, or point JAVA_HOME to it."
}

find_maven() {
  local version
  command -v mvn > /dev/null || fail "Maven 3.8.6 or newer is needed, and there is no \`mvn\` on the path: install it, on Debian with \`apt-get install maven\`."
  version=$(mvn -v 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  printf '%s\n' 3.8.6 "$version" | sort -VC || fail "Maven 3.8.6 or newer is needed, and this is $version."
}

# Debian and Ubuntu renamed a few packages when their time_t became 64 bits wide.
package_name() { apt-cache show "$1t64" > /dev/null 2>&1 && echo "$1t64" || echo "$1"; }

# FFmpeg comes from the Maven repository; these system libraries it finds at home. Further packages: the arguments.
install_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing=() library program present
  present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
  for library in libpulse.so.0=libpulse0 libasound.so.2=libasound2 libxcb.so.1=libxcb1 libxcb-shm.so.0=libxcb-shm0 libudev.so.1=libudev1; do
    [[ $present == *"${library%=*} "* ]] || missing+=("${library#*=}")
  done
  for program in "$@"; do
    command -v "${program%=*}" > /dev/null || missing+=("${program#*=}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get > /dev/null || fail "These are missing (names as in Debian): ${missing[*]}. Install them and try again."
  [ "$(id -u)" -eq 0 ] || fail "Some system packages are missing. Type this, and try again:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
  echo "Installing ${missing[*]}"
  apt-get -qq update
  mapfile -t missing < <(for library in "${missing[@]}"; do package_name "$library"; done)
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" > /dev/null
}

prepare() {
  find_jdk
  find_maven
  install_packages "$@"
}
