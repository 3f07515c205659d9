# shellcheck shell=sh disable=SC2034,SC2154
# What the package builds of Linux and macOS do alike, step by step. Sourced after packaging/machine.sh, never run; the
# build of Windows takes the same steps with the same lists. Needs: here (the repository), system, processor.

release=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$here/pom.xml" | head -n 1)
out=$here/target/packages
common=$here/packaging/common

# All that is packed gets this time, so that the same source gives the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1767225600}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC

# Packages carry the newest toolkit: it handles Chinese input best, and needs JDK 23 or newer.
need_packaging_jdk() {
  for folder in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if accept_jdk "$folder" && [ "$jdk_feature" -ge 25 ] && [ -x "$folder/bin/jpackage" ]; then
      return 0
    fi
  done
  give_up "打包需要 JDK 25（设 JAVA_HOME）。 Packages are built with JDK 25 or newer: set JAVA_HOME."
}

build_program() {
  need_maven
  "$here/zhixing" --version >/dev/null
  (cd "$here" && "$maven" -q -B -Dstyle.color=never org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom \
    -DoutputFormat=json -DincludeTestScope=false -DoutputName=zhixing.cdx) >"$out/bom.log" 2>&1 \
    || give_up "没有写成软件清单，见 $out/bom.log。 The bill of materials could not be written; see that file."
}

# The program and its libraries without what this system does not need, checked; and what is said about them.
lay_out_program() {
  rm -rf "$out/program" "$out/notices"
  mkdir -p "$out/notices"
  "$JAVA_HOME/bin/java" "$common/Trim.java" "$here/target/app" "$out/program" "$system" "$processor" "$SOURCE_DATE_EPOCH"
  "$JAVA_HOME/bin/java" "$common/Modules.java" "$common/modules" "$out/program" "$out/program/lib"
  "$JAVA_HOME/bin/java" -cp "$(echo "$out/program/lib"/bcprov-*.jar)" "$common/Argon2.java"
  "$JAVA_HOME/bin/java" "$common/Notices.java" "$common" "$out/notices/THIRD-PARTY.txt" "$here/target/zhixing.cdx.json" \
    "$out/program/lib"
  cp "$here/LICENSE" "$out/notices/LICENSE.txt"
  cp "$here/target/zhixing.cdx.json" "$out/notices/zhixing.cdx.json"
}

make_runtime() {
  rm -rf "$out/runtime"
  "$JAVA_HOME/bin/jlink" --add-modules "$(sed 's/ *#.*//' "$common/modules" | grep . | paste -sd , -)" \
    --strip-debug --no-header-files --no-man-pages --include-locales=zh,en --compress zip-6 --output "$out/runtime"
  # Its own start programs are not used: the package has one that knows where everything is.
  rm -rf "$out/runtime/bin"
}

# The options as a file of arguments for jpackage; $1 is the file name of SQLite's native code.
write_options() {
  sed "/^#/d;/^\$/d;s/SQLITE/$1/" "$common/options" | while IFS= read -r option; do
    printf -- '--java-options "%s"\n' "$option"
  done
}

# A folder in which the program runs by itself: $1 icon, $2 file name of SQLite's native code.
make_image() {
  rm -rf "$out/image"
  write_options "$2" >"$out/options"
  write_options "$2" | sed 's/^--java-options "\(.*\)"$/java-options=\1/' >"$out/safe-mode.all"
  # In a file of properties all options stand in one line.
  {
    printf 'java-options='
    sed 's/^java-options=//' "$out/safe-mode.all" | paste -sd ' ' -
    printf 'arguments=--safe-mode\nlinux-shortcut=false\n'
  } >"$out/safe-mode.properties"
  "$JAVA_HOME/bin/jpackage" --type app-image --dest "$out/image" --name zhixing --app-version "$release" \
    --vendor Zhixing --description "Zhixing" --icon "$1" \
    --input "$out/program" --main-jar zhixing.jar --main-class org.zhixing.Main --runtime-image "$out/runtime" \
    "@$out/options" --java-options "-XX:SharedArchiveFile=\$APPDIR/zhixing.jsa" \
    --add-launcher "zhixing-safe-mode=$out/safe-mode.properties"
}
