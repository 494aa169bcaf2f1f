package org.parallax.text.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.text.name.Coreference.Typed;
import org.parallax.text.name.Mention.Type;
import org.parallax.text.segment.Sentence;

/** Finds who and what a text names, of which kind each is, and which mentions mean the same one. Safe for use by many threads. */
public final class NameFinder {
    public List<Mention> find(String text, List<Sentence> sentences, Language language) {
        return find(text, sentences, language, Surroundings.NONE);
    }

    /**
     * The mentions in order of the text.
     *
     * @param surroundings the text that belongs to it, where this one is a title
     */
    public List<Mention> find(String text, List<Sentence> sentences, Language language, Surroundings surroundings) {
        NamePack pack = NamePack.of(language);
        List<Typed> names = type(candidates(text, sentences, pack, surroundings.sentences()), pack);
        Coreference coreference = Coreference.of(names, pack, surroundings.mentions());
        List<Mention> mentions = new ArrayList<>(names.size());
        for (Typed name : names) {
            Type type = coreference.type(name);
            mentions.add(new Mention(name.name().span(), name.name().text(), type, coreference.key(name), country(name.name(), type, pack)));
        }
        mentions.removeIf(mention -> mention.key().isEmpty());
        mentions.sort(Comparator.comparing(Mention::span));
        return List.copyOf(mentions);
    }

    private static List<Candidate> candidates(String text, List<Sentence> sentences, NamePack pack, List<Sentence> context) {
        List<Sentence> written = new ArrayList<>(sentences);
        written.addAll(context);
        CapitalNames capitals = new CapitalNames(text, pack, Writing.of(written));
        UncasedNames uncased = new UncasedNames(text, pack);
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : sentences) {
            candidates.addAll(capitals.find(sentence));
            candidates.addAll(uncased.find(sentence));
        }
        return candidates;
    }

    private static List<Typed> type(List<Candidate> candidates, NamePack pack) {
        NameTyper typer = new NameTyper(pack);
        List<Typed> typed = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Optional<Type> sure = typer.findSure(candidate);
            typed.add(new Typed(candidate, sure.orElseGet(() -> typer.guess(candidate)), sure.isPresent()));
        }
        return typed;
    }

    private static Optional<CountryCode> country(Candidate name, Type type, NamePack pack) {
        return switch (type) {
            case PLACE -> pack.places().find(name.lower())
                    .or(() -> pack.findKnownAs(name.lower()).flatMap(pack.places()::find))
                    .flatMap(Gazetteer.Place::country);
            case GROUP -> pack.findDemonymCountry(name.lower());
            case PERSON, ORG, EVENT, WORK -> Optional.empty();
        };
    }
}
