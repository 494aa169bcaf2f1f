package org.parallax.comparison.claims;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.comparison.claims.ClauseSplitter.Clause;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** Reads what a clause speaks of: its terms, its predicates, its subject, its polarity and its modality. */
final class ClauseReader {
    /** Pronouns that may mean the one on whose word the clause is. */
    private static final Set<String> SPEAKING = Set.of("he", "she", "we", "i");
    private static final Set<String> ABOUT = Set.of("into", "about", "regarding");
    private static final Set<String> ALLEGED = Set.of("alleged", "suspected", "possible", "supposed", "so-called");
    private static final Set<String> BLAME = Set.of("blame", "blames", "blamed", "blaming", "accuse", "accuses", "accused", "accusing");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall",
            "should", "can", "could", "cannot", "may", "might", "must", "ought", "get", "gets", "got");

    private final ClaimLexicon lexicon;
    private final NameTerms names;
    private final List<Token> tokens;
    private final BitSet reporting;
    private final WordClasses.Term[] terms;
    private final Map<Integer, Mention> mentionAt = new HashMap<>();

    /** @param mentions those of the sentence */
    ClauseReader(ClaimLexicon lexicon, NameTerms names, List<Token> tokens, BitSet reporting, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.names = names;
        this.tokens = tokens;
        this.reporting = reporting;
        this.terms = new WordClasses.Term[tokens.size()];
        for (Mention mention : mentions) {
            for (int i = 0; i < tokens.size(); i++) {
                if (mention.span().contains(tokens.get(i).span())) {
                    mentionAt.putIfAbsent(i, mention);
                }
            }
        }
    }

    /** Whether the clause has no subject of its own. */
    boolean beginsWithVerb(Clause clause) {
        int first = clause.from();
        while (first < clause.to() - 1 && (tokens.get(first).pos() == PartOfSpeech.CCONJ || tokens.get(first).pos() == PartOfSpeech.ADV)) {
            first++;
        }
        Token token = tokens.get(first);
        return token.pos() == PartOfSpeech.AUX || token.pos() == PartOfSpeech.VERB && !token.lower().endsWith("ing");
    }

    /** All terms of the sentence, those of its reporting too. */
    Set<String> all() {
        return read(new Clause(0, tokens.size()), new BitSet()).terms();
    }

    ClauseContent read(Clause clause) {
        return read(clause, reporting);
    }

    private ClauseContent read(Clause clause, BitSet leftOut) {
        Set<String> terms = new LinkedHashSet<>();
        Set<String> predicates = new LinkedHashSet<>();
        Set<String> complements = new LinkedHashSet<>();
        Set<String> nouns = new LinkedHashSet<>();
        Set<String> modifiers = new LinkedHashSet<>();
        Set<String> stems = new LinkedHashSet<>();
        Set<String> objects = new LinkedHashSet<>();
        Optional<String> subject = Optional.empty();
        boolean verbSeen = false;
        boolean subjectOpen = true;
        boolean behindPreposition = false;
        boolean suspended = false;
        boolean behindBy = false;
        Optional<String> agent = Optional.empty();
        Optional<String> behind = Optional.empty();
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = tokens.get(i);
            Mention mention = mentionAt.get(i);
            boolean isVerb = token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
            if (mention != null && !isPlainWords(mention)) {
                String term = names.of(mention);
                terms.add(term);
                if (verbSeen) {
                    objects.add(term);
                }
                agent = behindBy && agent.isEmpty() ? Optional.of(term) : agent;
                if (!verbSeen && behindPreposition) {
                    behind = Optional.of(term);
                } else if (!verbSeen && subject.filter(NameTerms::isName).isEmpty()) {
                    subject = Optional.of(term);
                }
                while (i + 1 < clause.to() && mentionAt.get(i + 1) == mention) {
                    i++;
                }
                continue;
            }
            if (!token.isWord() && token.kind() != Token.Kind.NUMBER || leftOut.get(i) && !isClass(i, clause)) {
                continue;
            }
            WordClasses.Term term = termAt(i, clause.to());
            stems.add(lexicon.words.stem(token.lower()));
            if (carriesMeaning(token) || term.length() > 1 || token.pos() == PartOfSpeech.ADV && lexicon.words.isClass(term.key())) {
                String key = token.isCapitalized() ? names.find(token.text()).orElse(term.key()) : term.key();
                terms.add(key);
                if (verbSeen) {
                    objects.add(key);
                }
                agent = behindBy && (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN) ? Optional.of(key) : agent;
                if (suspended) {
                    modifiers.add(key);
                }
                if (isVerb) {
                    predicates.add(key);
                } else if (!verbSeen && token.pos() == PartOfSpeech.ADJ) {
                    modifiers.add(key);
                } else if (!behindPreposition && (verbSeen || token.pos() == PartOfSpeech.NOUN)) {
                    (verbSeen ? complements : nouns).add(key);
                }
                boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
                if (!verbSeen && noun && behindPreposition && !lexicon.days.contains(token.lower())) {
                    behind = Optional.of(key);
                } else if (!verbSeen && noun && (subject.isEmpty() || subjectOpen && !NameTerms.isName(subject.get()))) {
                    subject = Optional.of(key);
                }
            }
            suspended |= ABOUT.contains(token.lower()) || ALLEGED.contains(token.lower());
            behindBy = token.is("by") || behindBy && token.pos() != PartOfSpeech.ADP && !isVerb && token.kind() != Token.Kind.MARK;
            boolean ends = isVerb || token.kind() == Token.Kind.MARK || token.pos() == PartOfSpeech.DET && tokens.get(Math.max(0, i - 1)).pos() != PartOfSpeech.ADP;
            behindPreposition = token.pos() == PartOfSpeech.ADP || behindPreposition && !ends;
            subjectOpen &= token.pos() != PartOfSpeech.ADP && !isVerb;
            verbSeen |= isVerb && !leftOut.get(i);
            i += term.length() - 1;
        }
        for (WordClasses.Pair pair : lexicon.words.pairsAmong(stems)) {
            for (Set<String> found : List.of(terms, predicates, complements)) {
                found.removeAll(List.of(pair.first(), pair.second()));
            }
            terms.add(pair.label());
            predicates.add(pair.label());
        }
        predicates.removeIf(lexicon.words::isLight);
        boolean verbal = !predicates.isEmpty();
        if (!verbal) {
            predicates.addAll(complements);
            predicates.removeIf(lexicon.words::isLight);
            if (predicates.isEmpty()) {
                predicates.addAll(nouns);
                predicates.removeIf(lexicon.words::isLight);
            }
        }
        return new ClauseContent(terms, Set.of(), predicates, verbal, modifiers, subject.isPresent() ? subject : behind, objects, blamed(clause), isPassive(clause), agent);
    }

    /** X of "blamed X for it", of "blamed it on X" and of "accused X of it". */
    private Optional<String> blamed(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (BLAME.contains(tokens.get(i).lower())) {
                int from = i + 1;
                for (int j = from; j < clause.to(); j++) {
                    if (tokens.get(j).is("on")) {
                        from = j + 1;
                    }
                }
                return firstNoun(from, clause.to());
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstNoun(int from, int to) {
        for (int i = from; i < to && tokens.get(i).pos() != PartOfSpeech.ADP; i++) {
            Mention mention = mentionAt.get(i);
            if (mention != null && !isPlainWords(mention)) {
                return Optional.of(names.of(mention));
            }
            boolean last = i + 1 == to || tokens.get(i + 1).pos() != PartOfSpeech.NOUN && tokens.get(i + 1).pos() != PartOfSpeech.PROPN;
            if ((tokens.get(i).pos() == PartOfSpeech.NOUN || tokens.get(i).pos() == PartOfSpeech.PROPN) && last) {
                return Optional.of(termAt(i, to).key());
            }
        }
        return Optional.empty();
    }

    /** A form of "be" or "get" and a participle behind it. */
    private boolean isPassive(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (BE.contains(tokens.get(i).lower())) {
                int next = i + 1;
                while (next < clause.to() && (tokens.get(next).pos() == PartOfSpeech.ADV || tokens.get(next).is("not") || BE.contains(tokens.get(next).lower()))) {
                    next++;
                }
                return next < clause.to() && tokens.get(next).pos() == PartOfSpeech.VERB && !tokens.get(next).lower().endsWith("ing");
            }
        }
        return false;
    }

    /** The "he", "she", "I" or "we" before the verb. */
    Optional<Token> speakingSubject(Clause clause) {
        return tokens.subList(clause.from(), Math.min(ClauseMood.firstVerb(tokens, clause), clause.to())).stream().filter(token -> SPEAKING.contains(token.lower())).findFirst();
    }

    private WordClasses.Term termAt(int at, int limit) {
        WordClasses.Term known = terms[at];
        if (known != null && at + known.length() <= limit) {
            return known;
        }
        WordClasses.Term term = lexicon.words.termAt(tokens, at, known == null ? tokens.size() : limit);
        if (known == null) {
            terms[at] = term;
            return termAt(at, limit);
        }
        return term;
    }

    /** Groups and organisations are told by their words, so that "the electoral commission" meets its full name. */
    private static boolean isPlainWords(Mention mention) {
        return mention.type() != Mention.Type.PERSON && mention.type() != Mention.Type.PLACE;
    }

    private boolean isClass(int token, Clause clause) {
        return lexicon.words.isClass(termAt(token, clause.to()).key());
    }

    private static boolean carriesMeaning(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, VERB, ADJ -> token.lower().length() > 1;
            // Quirk: the tagger takes some plain verbs for auxiliaries ("Morav won the election").
            case AUX -> !AUXILIARIES.contains(token.lower()) && !token.lower().endsWith("n't") && token.lower().length() > 2;
            case X -> token.isWord();
            case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    }
}
