package org.parallax.cli;

/** Something that whoever typed the command can mend; shown as one line. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
