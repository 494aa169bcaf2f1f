/**
 * The command line: the same engine without a server.
 *
 * <p>Read first: {@link org.parallax.cli.Parallax}, which lists the commands; each command is a class. Data goes to standard
 * output or {@code --out}, progress and warnings to standard error; the exit code is 0 only if all went well.
 */
package org.parallax.cli;
