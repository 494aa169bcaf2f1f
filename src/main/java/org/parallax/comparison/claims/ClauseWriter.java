package org.parallax.comparison.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.comparison.claims.ClauseSplitter.Clause;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * Words a clause so that it reads on its own: from its subject on, with the subject of the clause before where it shares that, with
 * a name for "he" and "she". Nothing where the clause cannot be understood without what stands around it.
 */
final class ClauseWriter {
    private static final Set<String> OPENERS = Set.of(
            "that", "while", "although", "though", "because", "as", "after", "since", "when", "whereas", "so", "yet", "then", "also", "but", "and", "or",
            "nor", "meanwhile", "however", "still", "where", "before", "adding", "saying");
    private static final Set<String> UNBOUND = Set.of(
            "it", "its", "they", "their", "this", "that", "these", "those", "such", "we", "our", "i", "my", "you", "your", "us", "them", "him", "which",
            "whose", "what", "who", "whom", "one", "both", "another", "others", "he", "she", "his", "her", "here", "so", "to", "than", "if", "whether",
            "unless", "until", "how", "why", "not", "including");
    private static final Set<String> WHOLE_PRONOUNS = Set.of(
            "nobody", "everyone", "everybody", "someone", "nothing", "there", "no", "none", "somebody", "many", "some", "several", "most", "all", "few",
            "neither", "each", "more");
    private static final Set<String> CUT_OFF = Set.of("what", "which", "who", "whom", "that", "whose", "than", "those", "these", "a", "an", "the", "to", "not", "he", "she", "they", "we",
            "i");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 260;
    /** "…, just hours" before "after". */
    private static final Pattern CUT_TIME = Pattern.compile(",\\s*(?:just |only |mere |barely )?(?:minutes|hours|days|weeks|months|years)$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.\u2013\u2014-]+|[\\s,;:\u2013\u2014-]+$|(?<=\\p{L}{2}|\\d|%)[.]$");

    private final ClaimLexicon lexicon;
    private final String text;
    private final List<Token> tokens;
    private final People people;
    private final HyphenStyle hyphens;

    /** @param text that the tokens are of */
    ClauseWriter(ClaimLexicon lexicon, String text, List<Token> tokens, People people, HyphenStyle hyphens) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.people = people;
        this.hyphens = hyphens;
    }

    /** @param lead the clause before it whose subject it shares if it has none */
    Optional<String> write(Clause clause, Optional<Clause> lead) {
        int from = clause.from();
        boolean joined = false;
        while (from < clause.to() && isOpener(from)) {
            joined |= tokens.get(from).pos() == PartOfSpeech.CCONJ;
            from++;
        }
        if (from == clause.to() || !endsWell(clause)) {
            return Optional.empty();
        }
        if (tokens.get(from).is("who")) {
            int behind = from + 1;
            return hasOneVerb(behind, clause.to()) ? antecedent(from).flatMap(subject -> finish(subject, clause, behind)) : Optional.empty();
        }
        if (isFinite(from, clause.to())) {
            int verb = from;
            return joined ? lead.flatMap(this::subjectOf).filter(subject -> isTensed(tokens.get(verb))).flatMap(subject -> finish(subject, clause, verb)) : Optional.empty();
        }
        int start = from;
        return hasSubjectAndVerb(from, clause.to()) ? beginning(from).flatMap(first -> finish(first, clause, start + 1)) : Optional.empty();
    }

    private boolean isOpener(int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.MARK && !token.is("$") && !token.is("\u20ac") && !token.is("\u00a3")
                || OPENERS.contains(token.lower()) && token.pos() != PartOfSpeech.DET && token.pos() != PartOfSpeech.ADP;
    }

    /** The first word, or whom it stands for; empty where that is not known. */
    private Optional<String> beginning(int at) {
        Token token = tokens.get(at);
        boolean possessive = token.is("his") || token.is("her");
        if (possessive || token.is("he") || token.is("she")) {
            return people.meant(token).map(person -> people.nameOf(person) + (possessive ? "'s" : ""));
        }
        boolean bound = !UNBOUND.contains(token.lower()) || token.is("no");
        boolean begins = switch (token.pos()) {
            case DET, NOUN, PROPN, ADJ, NUM, X, ADP, ADV, SYM, INTJ, PUNCT -> bound;
            case PRON, PART, CCONJ, SCONJ, VERB, AUX -> WHOLE_PRONOUNS.contains(token.lower());
        };
        return begins ? Optional.of(token.text()) : Optional.empty();
    }

    /** A noun, then a finite verb, and no other clause in between; the noun of "on Sunday" is none. */
    private boolean hasSubjectAndVerb(int from, int to) {
        boolean noun = false;
        boolean behindPreposition = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            PartOfSpeech pos = token.pos();
            if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
                if (isFinite(i, to) && noun) {
                    return i == from + 1 || !UNBOUND.contains(beforeAdverbs(i, from).lower());
                }
                if (i == from || tokens.get(i - 1).is("to")) {
                    return false;
                }
            } else if (pos == PartOfSpeech.SCONJ || ClauseSplitter.isRelative(token) || token.is("when")) {
                return false;
            } else if (pos == PartOfSpeech.ADP) {
                behindPreposition = !noun;
            } else if (token.is(",") || pos == PartOfSpeech.DET && i > from && tokens.get(i - 1).pos() != PartOfSpeech.ADP || isDay(token)) {
                behindPreposition = false;
            }
            boolean nominal = switch (pos) {
                case NOUN, PROPN, PRON, X, NUM -> !isDay(token);
                default -> pos == PartOfSpeech.DET && WHOLE_PRONOUNS.contains(token.lower());
            };
            noun |= nominal && !behindPreposition;
        }
        return false;
    }

    /** "who was a guest never came to know it" has run into the clause around it. */
    private boolean hasOneVerb(int from, int to) {
        boolean open = true;
        boolean seen = false;
        for (int i = from; i < to; i++) {
            PartOfSpeech pos = tokens.get(i).pos();
            boolean verb = pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
            if (verb && seen && !open && isFinite(i, to) && isTensed(tokens.get(i))) {
                return false;
            }
            seen |= verb;
            open = verb || open && (pos == PartOfSpeech.ADV || pos == PartOfSpeech.PART)
                    || pos == PartOfSpeech.CCONJ || pos == PartOfSpeech.SCONJ || pos == PartOfSpeech.PRON || tokens.get(i).is(",");
        }
        return seen;
    }

    private boolean isDay(Token token) {
        return lexicon.days.contains(token.lower());
    }

    private Token beforeAdverbs(int verb, int from) {
        int at = verb - 1;
        while (at > from && tokens.get(at).pos() == PartOfSpeech.ADV) {
            at--;
        }
        return tokens.get(at);
    }

    private boolean isFinite(int at, int to) {
        Token token = tokens.get(at);
        boolean verb = token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
        boolean infinitive = at > 0 && tokens.get(at - 1).is("to");
        boolean bare = token.is("be") || token.is("been") || token.is("being") || token.is("having");
        boolean participle = token.pos() == PartOfSpeech.VERB && at + 1 < to && tokens.get(at + 1).is("by") && (at == 0 || tokens.get(at - 1).pos() != PartOfSpeech.AUX);
        return verb && !infinitive && !bare && !participle && !token.lower().endsWith("ing");
    }

    /** Agrees with whatever subject is put before it. */
    private boolean isTensed(Token verb) {
        return verb.pos() == PartOfSpeech.AUX || verb.lower().endsWith("ed") || verb.lower().endsWith("s") || lexicon.words.isIrregularForm(verb.lower());
    }

    /** Not in the middle of a phrase. */
    private boolean endsWell(Clause clause) {
        Token last = tokens.get(clause.to() - 1);
        boolean complete = switch (last.pos()) {
            case ADP, DET, CCONJ, SCONJ, PART, AUX -> false;
            case NOUN, PROPN, PRON, VERB, ADJ, ADV, NUM, X, SYM, PUNCT, INTJ -> !CUT_OFF.contains(last.lower());
        };
        if (complete && clause.to() < tokens.size() && clause.to() - clause.from() > 1) {
            PartOfSpeech before = tokens.get(clause.to() - 2).pos();
            complete = !(last.pos() == PartOfSpeech.ADJ && before == PartOfSpeech.DET) && !(last.pos() == PartOfSpeech.VERB && tokens.get(clause.to() - 2).is("to"));
        }
        if (!complete || clause.to() == tokens.size()) {
            return complete;
        }
        Token next = tokens.get(clause.to());
        boolean hyphen = hyphens.joins(last, next);
        return switch (next.pos()) {
            case CCONJ, SCONJ -> !next.is("that");
            default -> next.kind() == Token.Kind.MARK && !hyphen || ClauseSplitter.isRelative(next);
        };
    }

    /** The noun phrase right before a relative pronoun. */
    private Optional<String> antecedent(int relative) {
        int end = relative;
        while (end > 0 && tokens.get(end - 1).kind() == Token.Kind.MARK && !tokens.get(end - 1).is("\"")) {
            end--;
        }
        int start = end;
        while (start > 0 && isOfNounPhrase(start - 1)) {
            start--;
        }
        while (start < end && (tokens.get(start).pos() == PartOfSpeech.ADP || tokens.get(start).kind() == Token.Kind.MARK)) {
            start++;
        }
        boolean noun = end > start && (tokens.get(end - 1).pos() == PartOfSpeech.NOUN || tokens.get(end - 1).pos() == PartOfSpeech.PROPN);
        return noun && !UNBOUND.contains(tokens.get(start).lower()) ? Optional.of(words(start, end)) : Optional.empty();
    }

    private boolean isOfNounPhrase(int at) {
        Token token = tokens.get(at);
        return switch (token.pos()) {
            case DET, NOUN, PROPN, ADJ, NUM -> true;
            case ADP -> token.is("of");
            case PART -> token.is("'s") || token.is("'");
            default -> token.is("-");
        };
    }

    /** The words of a clause before its verb, if they name somebody or something. */
    private Optional<String> subjectOf(Clause lead) {
        int from = lead.from();
        while (from < lead.to() && isOpener(from)) {
            from++;
        }
        if (from == lead.to() || !hasSubjectAndVerb(from, lead.to())) {
            return Optional.empty();
        }
        int verb = from;
        while (!isFinite(verb, lead.to())) {
            verb++;
        }
        while (verb > from + 1 && (tokens.get(verb - 1).pos() == PartOfSpeech.ADV || tokens.get(verb - 1).kind() == Token.Kind.MARK)) {
            verb--;
        }
        int end = verb;
        int start = from;
        boolean phrase = tokens.subList(from, end).stream().noneMatch(token -> token.is(",") || token.pos() == PartOfSpeech.VERB)
                && tokens.get(from).pos() != PartOfSpeech.ADP;
        return phrase ? beginning(from).map(first -> end == start + 1 ? first : first + " " + words(start + 1, end)) : Optional.empty();
    }

    private Optional<String> finish(String first, Clause clause, int rest) {
        if (rest >= clause.to()) {
            return Optional.empty();
        }
        String gap = text.substring(tokens.get(rest - 1).end(), tokens.get(rest).start()).isEmpty() && first.equals(tokens.get(rest - 1).text()) ? "" : " ";
        String wording = hyphens.join((first + gap + words(rest, clause.to())).replaceAll("\\s+", " "));
        if (wording.chars().filter(c -> c == '"').count() % 2 != 0 || wording.indexOf('\u201c') < 0 != wording.indexOf('\u201d') < 0) {
            wording = wording.replaceAll("\\s*[\"\u201c\u201d]\\s*", " ");
        }
        wording = CUT_TIME.matcher(EDGES.matcher(wording.strip()).replaceAll("")).replaceFirst("");
        boolean brackets = wording.indexOf('(') < 0 == wording.indexOf(')') < 0;
        boolean readable = brackets && wording.length() <= LONGEST && wording.split(" ").length >= FEWEST_WORDS;
        return readable ? Optional.of(capitalized(wording)) : Optional.empty();
    }

    static String capitalized(String words) {
        int first = words.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first)).append(words.substring(Character.charCount(first))).toString();
    }

    private String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
