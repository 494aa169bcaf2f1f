package org.parallax.cli;

/** The command line's entry point. */
public final class Parallax {
    private Parallax() {}

    public static void main(String[] arguments) {
        System.out.println("parallax");
    }
}
