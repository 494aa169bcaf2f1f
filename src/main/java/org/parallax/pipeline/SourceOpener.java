package org.parallax.pipeline;

import java.io.IOException;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.ArticleSource;

/** Opens the articles of an import; the reader it is given knows the outlets of the corpus. */
public interface SourceOpener {
    ArticleSource open(ArticleReader reader) throws IOException;
}
