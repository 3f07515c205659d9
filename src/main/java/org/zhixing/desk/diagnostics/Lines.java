package org.zhixing.desk.diagnostics;

/** A text of names and values, a line each. */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    Lines add(String name, Object value) {
        text.append(name).append(": ").append(value).append('\n');
        return this;
    }

    Lines add(String line) {
        text.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
