# Sourced by mvnw. Sets JAVA_HOME to a JDK 25, puts Node 24 first on PATH, and sets $maven; or says in one sentence
# what is missing and ends.

settings="$project/.mvn/maven.properties"
cache="${XDG_CACHE_HOME:-${HOME:-/var/tmp}/.cache}/plan-on-a-page"

missing() {
  echo "$1" >&2
  exit 1
}

# --- Java -----------------------------------------------------------------------------------------------------------

is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\b'
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    return 0
  fi
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  fi
  for candidate in "$on_path" /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/* /opt/homebrew/opt/openjdk@25 \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$candidate"; then
      JAVA_HOME=$candidate
      return 0
    fi
  done
  return 1
}

find_jdk || missing "Plan on a Page needs a JDK 25; install one (for example Temurin 25 from adoptium.net) and set JAVA_HOME to its folder."
export JAVA_HOME

# --- Node -----------------------------------------------------------------------------------------------------------

is_node_24() {
  command -v node >/dev/null && node --version | grep -q '^v24\.' \
    && command -v npm >/dev/null && npm --version | grep -Eq '^(11\.([3-9]|[1-9][0-9])|1[2-9])\.'
}

# Only what compiles or runs the application needs Node; without one, and without npm to fetch one, Vaadin tries to
# download its own.
if ! is_node_24; then
  if [ ! -x "$cache/node24/bin/node" ] && command -v npm >/dev/null; then
    echo "Fetching Node 24 into $cache/node24" >&2
    mkdir -p "$cache"
    part=$(mktemp -d "$cache/node24.XXXXXX")
    if npm install --silent --no-fund --no-audit --global --prefix "$part" node@24 npm@11 >&2; then
      mv "$part" "$cache/node24" 2>/dev/null || rm -rf "$part"
    else
      rm -rf "$part"
      echo "Node 24 could not be fetched through npm; Vaadin will try to download it." >&2
    fi
  fi
  if [ -x "$cache/node24/bin/node" ]; then
    PATH="$cache/node24/bin:$PATH"
    export PATH
  fi
fi

# --- Maven ----------------------------------------------------------------------------------------------------------

is_maven() {
  version=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  case "$version" in
    3.[89] | 3.[1-9][0-9] | 4.*) return 0 ;;
    *) return 1 ;;
  esac
}

setting() {
  sed -n "s/^$1=//p" "$settings"
}

is_the_file_of() {
  if command -v sha512sum >/dev/null; then sum=$(sha512sum "$2"); else sum=$(shasum -a 512 "$2"); fi
  [ "${sum%% *}" = "$1" ]
}

fetch_maven() {
  address=$(setting address)
  mkdir -p "$cache"
  part=$(mktemp -d "$cache/maven.XXXXXX")
  archive="$part/maven.tar.gz"
  if { command -v curl >/dev/null && curl -fsSL --max-time 120 -o "$archive" "$address"; } \
    || { command -v wget >/dev/null && wget -q -T 120 -O "$archive" "$address"; }; then
    if ! is_the_file_of "$(setting sha512)" "$archive"; then
      rm -rf "$part"
      missing "The Maven that came from $address is not the one that was published (its SHA-512 differs from .mvn/maven.properties). It was not used; install Maven yourself."
    fi
    tar -xzf "$archive" -C "$part" && mv "$part/apache-maven-$maven_version" "$cache/" && rm -rf "$part" && return 0
  fi
  rm -rf "$part"
  return 1
}

maven_version=$(setting version)
if is_maven mvn; then
  maven=mvn
else
  maven="$cache/apache-maven-$maven_version/bin/mvn"
  [ -x "$maven" ] || fetch_maven \
    || missing "Plan on a Page needs Maven 3.8 or newer, which is neither installed nor to be had from Maven Central; install Maven."
fi
