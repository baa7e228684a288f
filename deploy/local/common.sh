# Shared by up, down and token: where the repository is and which Java runs it. Sourced, not run.

# the same file names and texts whatever the caller's locale
export LC_ALL=C.UTF-8

fail() {
  echo "deploy/$(basename "$0"): $*" >&2
  exit 1
}

find_java() {
  java=java
  if [[ -n ${JAVA_HOME:-} && -x $JAVA_HOME/bin/java ]]; then
    java=$JAVA_HOME/bin/java
  fi
  command -v "$java" >/dev/null || fail "no Java found; install a JDK, 17 or newer, or set JAVA_HOME"
  local version
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  if [[ -z $version || $version -lt 17 ]]; then
    fail "Java 17 or newer is needed, $java is version ${version:-unknown}; set JAVA_HOME to another one"
  fi
}

jar=$root/deploy/local/target/podyom-local.jar

# a helper of a few dozen megabytes beside a suite of some two gigabytes
java_options=(-Xmx48m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData
  -Dfile.encoding=UTF-8 "-Dpodyom.home=$root" -cp "$jar")
