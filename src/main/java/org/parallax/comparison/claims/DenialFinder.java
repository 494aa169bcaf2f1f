package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * Finds the words that deny a claim and what they deny: "denied that", "rejected the government's claim that", "there is no
 * truth in reports of", "which the army denies", "the report is a lie".
 */
final class DenialFinder {
    /** How far a claim noun may stand behind its verb: "rejected as lies the minister's repeated claim". */
    private static final int REACH = 7;
    private static final int LONGEST_CLAIM = 14;
    private static final Set<String> RELATIVES = Set.of("which", "something");

    private final Phrases anyCues;
    private final Phrases claimCues;
    private final Phrases claimNouns;
    private final Phrases anaphora;
    private final Phrases refused;
    private final Phrases untrue;
    private final Phrases negativeNouns;
    private final Phrases inPassing;
    private final Phrases judging;

    DenialFinder(Lexicon data) {
        Map<String, String> cues = data.map("deny");
        this.anyCues = new Phrases(cues.keySet().stream().filter(cue -> cues.get(cue).equals("any")).toList());
        this.claimCues = new Phrases(cues.keySet().stream().filter(cue -> cues.get(cue).equals("claim")).toList());
        this.claimNouns = new Phrases(data.terms("claim nouns"));
        this.anaphora = new Phrases(data.terms("anaphora"));
        this.refused = new Phrases(data.terms("refused"));
        this.untrue = new Phrases(data.terms("untrue"));
        this.negativeNouns = new Phrases(data.terms("negative nouns"));
        this.judging = new Phrases(data.terms("judging"));
        this.inPassing = new Phrases(data.terms("denied in passing"));
    }

    List<Denial> find(List<Token> tokens) {
        List<Denial> denials = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int any = anyCues.lengthAt(tokens, i, tokens.size());
            int claim = any > 0 ? 0 : claimCues.lengthAt(tokens, i, tokens.size());
            Optional<Denial> found = judging.lengthAt(tokens, i, tokens.size()) > 0 ? byName(tokens, i) : any + claim > 0 ? byVerb(tokens, i, i + any + claim, any > 0) : byPredicate(tokens, i);
            if (found.isPresent()) {
                denials.add(found.get());
                i = found.get().cueTo() - 1;
            }
        }
        return denials;
    }

    private Optional<Denial> byVerb(List<Token> tokens, int from, int to, boolean deniesAnything) {
        if (DenialSyntax.isNoun(tokens, from) || DenialSyntax.isNegated(tokens, from)) {
            return Optional.empty();
        }
        if (DenialSyntax.isPassive(tokens, from)) {
            return passive(tokens, from, to);
        }
        if (DenialSyntax.isCueWithPronoun(tokens, from, to)) {
            return Optional.of(earlier(from, to));
        }
        int at = skip(tokens, to);
        Optional<Denial> byNoun = behindClaimNoun(tokens, from, at);
        if (byNoun.isPresent()) {
            return byNoun;
        }
        if (at < tokens.size() && tokens.get(at).is("that") && DenialSyntax.opensClause(tokens, at)) {
            return Optional.of(new Denial(from, at + 1, at + 1, tokens.size()));
        }
        if (!deniesAnything) {
            return Optional.empty();
        }
        int pronoun = anaphora.lengthAt(tokens, at, tokens.size());
        if (at >= tokens.size() || pronoun > 0 && DenialSyntax.endsPhrase(tokens, at + pronoun) || DenialSyntax.hasNoObject(tokens, at)) {
            boolean hasObject = at < tokens.size() && pronoun > 0;
            return hasObject || isRelative(tokens, from) ? Optional.of(earlier(from, at + pronoun)) : Optional.empty();
        }
        return isRefusal(tokens, at) ? Optional.empty() : Optional.of(new Denial(from, at, at, tokens.size()));
    }

    /** "rejected reports that …", "dismissed as rumours claims of …", "rejected the accusations". */
    private Optional<Denial> behindClaimNoun(List<Token> tokens, int cue, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            boolean noun = isClaimNoun(tokens, i, tokens.size());
            if (noun && (claimFollows(tokens, i, tokens.size()) || !labelled(tokens, from, i))) {
                return Optional.of(denialOf(tokens, cue, i));
            }
            if (token.kind() == Token.Kind.MARK && !token.is("'") || token.is("that") || token.pos() == PartOfSpeech.AUX
                    || token.pos() == PartOfSpeech.ADP && !token.is("as")
                    || token.pos() == PartOfSpeech.VERB && !token.lower().endsWith("ed") && !tokens.get(i - 1).is("as")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "dismissed as lies", "rejected as a conspiracy theory": a name for the claim, not the claim. */
    private static boolean labelled(List<Token> tokens, int from, int noun) {
        for (int i = noun - 1; i >= from; i--) {
            if (tokens.get(i).is("as")) {
                return true;
            }
            if (tokens.get(i).pos() == PartOfSpeech.NOUN) {
                return false;
            }
        }
        return false;
    }

    /** What a claim noun claims: behind "that" or "of", else something that was said before. */
    private static Denial denialOf(List<Token> tokens, int cue, int noun) {
        for (int i = noun + 1; i < Math.min(tokens.size(), noun + REACH); i++) {
            Token token = tokens.get(i);
            if (token.is("that") || token.is("whether") || i == noun + 1 && (token.is("of") || token.is("about") || token.is("it") || token.is("he"))) {
                int content = token.is("it") || token.is("he") ? i : i + 1;
                return new Denial(cue, content, content, tokens.size());
            }
            if (token.kind() == Token.Kind.MARK || token.pos() == PartOfSpeech.VERB) {
                break;
            }
        }
        return earlier(cue, noun + 1);
    }

    /** "the report was denied by …", "claims that … were dismissed as …"; "was denied entry" is none. */
    private Optional<Denial> passive(List<Token> tokens, int from, int to) {
        int start = from;
        while (start > 0 && tokens.get(start - 1).kind() != Token.Kind.MARK) {
            start--;
        }
        for (int i = start; i < from; i++) {
            if (claimNouns.lengthAt(tokens, i, from) > 0) {
                boolean complement = i + 2 < from && (tokens.get(i + 1).is("that") || tokens.get(i + 1).is("of"));
                return Optional.of(complement ? new Denial(from, to, i + 2, DenialSyntax.beforeAuxiliaries(tokens, from)) : earlier(from, to));
            }
        }
        boolean byAgent = to < tokens.size() && tokens.get(to).is("by");
        int end = DenialSyntax.beforeAuxiliaries(tokens, from);
        return byAgent && end > start ? Optional.of(new Denial(from, to, start, end)) : Optional.empty();
    }

    /** "called reports of a secret prison a fabrication". */
    private Optional<Denial> byName(List<Token> tokens, int verb) {
        for (int noun = verb + 1; noun < Math.min(tokens.size(), verb + REACH); noun++) {
            if (isClaimNoun(tokens, noun, tokens.size()) && claimFollows(tokens, noun, tokens.size())) {
                for (int i = noun + 2; i < Math.min(tokens.size(), noun + LONGEST_CLAIM) && tokens.get(i).kind() != Token.Kind.MARK; i++) {
                    int name = untrue.lengthAt(tokens, i, tokens.size());
                    if (name > 0) {
                        boolean article = tokens.get(i - 1).is("a") || tokens.get(i - 1).is("as");
                        return Optional.of(new Denial(verb, noun + 2, noun + 2, article ? i - 1 : i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "is untrue", "there is no evidence that". */
    private Optional<Denial> byPredicate(List<Token> tokens, int at) {
        if (tokens.get(at).is("no") || tokens.get(at).is("without")) {
            int noun = at + 1 < tokens.size() ? negativeNouns.lengthAt(tokens, at + 1, tokens.size()) : 0;
            int behind = at + 1 + noun;
            if (noun > 0 && behind < tokens.size()) {
                Denial denial = denialOf(tokens, at, behind - 1);
                if (!denial.isOfSomethingEarlier()) {
                    boolean vague = tokens.get(behind).is("of") && !DenialSyntax.isStated(tokens, at);
                    return vague ? Optional.empty() : Optional.of(denial);
                }
                return tokens.get(behind).is("in") || tokens.get(behind).is("to") || tokens.get(behind).is("for")
                        ? behindClaimNoun(tokens, at, behind + 1)
                        : Optional.empty();
            }
            return Optional.empty();
        }
        if (!DenialSyntax.BE.contains(tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        int next = at + 1;
        while (next < tokens.size() - 1 && tokens.get(next).pos() == PartOfSpeech.ADV && !tokens.get(next).is("not")) {
            next++;
        }
        int length = untrue.lengthAt(tokens, next, tokens.size());
        if (length == 0 || at == 0) {
            return Optional.empty();
        }
        int behind = next + length;
        boolean claimBehind = behind + 1 < tokens.size() && tokens.get(behind).is("that");
        return claimBehind ? Optional.of(new Denial(at, behind + 1, behind + 1, tokens.size())) : calledUntrue(tokens, at, behind);
    }

    private Optional<Denial> calledUntrue(List<Token> tokens, int verb, int to) {
        int start = verb;
        while (start > 0 && tokens.get(start - 1).kind() != Token.Kind.MARK && verb - start < 12) {
            start--;
        }
        for (int i = start; i < verb; i++) {
            if (isClaimNoun(tokens, i, verb)) {
                boolean complement = i + 2 < verb && (tokens.get(i + 1).is("that") || tokens.get(i + 1).is("of"));
                return Optional.of(complement ? new Denial(verb, to, i + 2, verb) : earlier(verb, to));
            }
        }
        String subject = tokens.get(verb - 1).lower();
        return subject.equals("it") || subject.equals("this") || subject.equals("that") || tokens.get(verb).lower().contains("'")
                ? Optional.of(earlier(verb, to))
                : Optional.empty();
    }

    private static Denial earlier(int from, int to) {
        return new Denial(from, to, Denial.EARLIER, Denial.EARLIER);
    }

    private int skip(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (DenialSyntax.isQuotationMark(tokens.get(at)) || isInPassing(tokens, at))) {
            at++;
        }
        boolean time = at + 2 < tokens.size() && (tokens.get(at).is("on") || tokens.get(at).is("in")) && tokens.get(at + 2).is("that");
        return time ? at + 2 : at;
    }

    private boolean isInPassing(List<Token> tokens, int at) {
        return inPassing.lengthAt(tokens, at, tokens.size()) > 0 && anaphora.lengthAt(tokens, at, tokens.size()) == 0;
    }

    /** "denied him bail", "denied the family a visa". */
    private boolean isRefusal(List<Token> tokens, int from) {
        if (DenialSyntax.isGivenTo(tokens, from)) {
            return true;
        }
        for (int i = from; i < Math.min(tokens.size(), from + 5) && tokens.get(i).kind() != Token.Kind.MARK; i++) {
            if (refused.lengthAt(tokens, i, tokens.size()) > 0) {
                return true;
            }
            if (tokens.get(i).pos() == PartOfSpeech.VERB || tokens.get(i).pos() == PartOfSpeech.ADP) {
                return false;
            }
        }
        return false;
    }

    /** A noun, whatever the tagger takes it for, if a claim follows: "the bank said reports that …". */
    private boolean isClaimNoun(List<Token> tokens, int at, int limit) {
        return claimNouns.lengthAt(tokens, at, limit) > 0 && (claimFollows(tokens, at, limit) || tokens.get(at).pos() != PartOfSpeech.VERB);
    }

    private static boolean claimFollows(List<Token> tokens, int noun, int limit) {
        return noun + 1 < limit && (tokens.get(noun + 1).is("that") || tokens.get(noun + 1).is("of"));
    }

    /** "…, which the ministry denies", "…, a charge Kessler denies". */
    private boolean isRelative(List<Token> tokens, int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - 10); i--) {
            if (RELATIVES.contains(tokens.get(i).lower())) {
                return true;
            }
            if (claimNouns.lengthAt(tokens, i, cue) > 0 && i > 1 && tokens.get(i - 2).is(",")) {
                return true;
            }
        }
        return false;
    }
}
