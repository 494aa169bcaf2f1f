package org.parallax.storage;

import org.parallax.article.Outlet;

/** An outlet and how many of its articles are stored. */
public record OutletCount(Outlet outlet, long articles) {}
