package org.parallax.story;

import java.util.Optional;

/**
 * Why two articles are in one story, or are not, where each has its own opinion on that: their groups decide.
 *
 * @param storyA the story of the first article
 * @param storyB the story of the second
 * @param affinity within one story, of the first article and all others; else of both stories
 * @param needed mean log-odds from which the two would be one story: the threshold with what cohesion demands
 * @param linked whether any pair across was sure enough for the two to be compared as groups
 * @param correction what a person said that decides it
 */
public record GroupDecision(
        StoryId storyA, StoryId storyB, Affinity affinity, double needed, boolean linked, Optional<Correction> correction) {
    public boolean isOneStory() {
        return storyA.equals(storyB);
    }
}
