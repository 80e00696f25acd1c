package org.countrydesk.browser;

/** How a reader goes about the desk. */
enum Way {
    /** By links and forms alone: the browser runs no script. */
    WITHOUT_SCRIPT(false, false),
    /** With the keys alone, scripts running. */
    BY_KEYBOARD(true, true),
    /** Both at once. */
    BY_KEYBOARD_WITHOUT_SCRIPT(true, false);

    private final boolean keys;
    private final boolean scripts;

    Way(boolean keys, boolean scripts) {
        this.keys = keys;
        this.scripts = scripts;
    }

    boolean hasKeysAlone() {
        return keys;
    }

    boolean runsScripts() {
        return scripts;
    }
}
