package org.parallax.text.name;

import java.util.List;
import org.parallax.text.segment.Sentence;

/** The text that a title stands over: what is a name there, and of whom, is so in the title. */
public record Surroundings(List<Sentence> sentences, List<Mention> mentions) {
    public static final Surroundings NONE = new Surroundings(List.of(), List.of());

    public Surroundings {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }
}
