package org.parallax.text.quote;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.quote.SpeechLexicon.Gender;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/**
 * Says whom the words for a source stand for, reading the text from its beginning: a name for the fullest name, an
 * office for who holds it, a pronoun for the last one it fits, anything else for itself.
 */
final class SourceResolver {
    /** As many passages back a pronoun may reach. */
    private static final int PRONOUN_REACH = 6;
    private static final int MAX_NAME_WORDS = 5;

    private final String text;
    private final SpeechLexicon lexicon;
    private final Persons persons;
    /** The last noun of sources without a name, to the fullest words for it: "the administration" after "the Holl administration". */
    private final Map<String, String> described = new HashMap<>();
    /** The organisation that spoke last; null as long as none did. */
    private Mention lastOrganisation;
    private final Deque<Candidate> candidates = new ArrayDeque<>();

    /**
     * One whom a later pronoun may mean.
     *
     * @param speaks whether it is a source, which a pronoun beside a word of reporting rather means than a bystander
     */
    private record Candidate(String name, Optional<Gender> gender, boolean person, boolean speaks, int passage) {}

    SourceResolver(String text, Persons persons, SpeechLexicon lexicon) {
        this.text = text;
        this.persons = persons;
        this.lexicon = lexicon;
    }

    /** The source that a range of pieces names; empty where they name nobody ("it", "that"). */
    Optional<Source> resolve(Passage passage, Range range, int passageIndex) {
        Span span = withoutArticle(passage, range);
        boolean single = range.to() - range.from() == 1;
        if (single && lexicon.in(Group.NOBODY, passage.get(range.from()))) {
            return Optional.empty();
        }
        Optional<Gender> pronoun = pronoun(passage, range);
        if (pronoun.isPresent()) {
            Optional<Candidate> antecedent = antecedent(pronoun.get());
            antecedent.ifPresent(found -> remember(found.name(), Optional.of(pronoun.get()), found.person(), true, passageIndex));
            boolean known = antecedent.isPresent() || pronoun.get() != Gender.THING;
            return known ? Optional.of(new Source(span, antecedent.map(Candidate::name).orElse(span.in(text)))) : Optional.empty();
        }
        return Optional.of(ofNoun(passage, range, span, passageIndex));
    }

    private Source ofNoun(Passage passage, Range range, Span span, int passageIndex) {
        Optional<Mention> named = isPair(passage, range) ? Optional.empty() : headMention(passage, range);
        if (named.filter(mention -> isInitials(mention.text())).isPresent()) {
            Optional<Mention> initials = named;
            named = persons.describedAs(head(passage, range), span.start()).or(() -> initials);
        }
        if (named.isEmpty() || named.get().type() != Mention.Type.PERSON) {
            Optional<Mention> head = named;
            named = apposedPerson(passage, range).or(() -> head);
        }
        if (named.isEmpty() && isDefinite(passage, range)) {
            named = described(passage, range, span);
        }
        if (named.isPresent()) {
            String name = persons.fullestName(named.get());
            lastOrganisation = named.get().type() == Mention.Type.ORG ? named.get() : lastOrganisation;
            boolean person = named.get().type() == Mention.Type.PERSON || hasGivenName(named.get());
            remember(name, persons.gender(named.get()), person, true, passageIndex);
            return new Source(span, name);
        }
        String words = description(passage, range, span);
        String head = head(passage, range);
        String name = isDefinite(passage, range) && words.equalsIgnoreCase(head) ? described.getOrDefault(head, words) : words;
        described.put(head, name);
        remember(name, genderOf(passage, range), false, true, passageIndex);
        return new Source(span, name);
    }

    /** "he", and "the man" as well. */
    private Optional<Gender> pronoun(Passage passage, Range range) {
        Piece last = passage.get(range.last());
        boolean bystander = range.to() - range.from() == 2 && lexicon.in(Group.BYSTANDERS, last) && lexicon.in(Group.ARTICLES, passage.get(range.from())) && isDefinite(passage, range);
        return bystander ? lexicon.gender(last.lower()) : lexicon.pronoun(last);
    }

    /** "the interior minister, Paul Durand," is Paul Durand. */
    private Optional<Mention> apposedPerson(Passage passage, Range range) {
        if (!passage.isComma(range.to()) || !passage.has(range.to() + 1)) {
            return Optional.empty();
        }
        int closing = range.to() + 1;
        while (passage.has(closing) && !passage.get(closing).isMark() && closing - range.to() <= MAX_NAME_WORDS) {
            closing++;
        }
        if (closing == range.to() + 1) {
            return Optional.empty();
        }
        Span apposition = passage.span(range.to() + 1, Math.min(closing, passage.size()));
        boolean singular = lexicon.in(Group.ARTICLES, passage.get(range.from())) || lexicon.in(Group.POSSESSIVES, passage.get(range.from()));
        return persons.within(apposition).stream()
                .filter(mention -> singular && mention.type() == Mention.Type.PERSON && mention.span().equals(apposition))
                .findFirst();
    }

    /** "Holl and other leaders", "the union and the company". */
    private boolean isPair(Passage passage, Range range) {
        Span span = passage.span(range.from(), range.to());
        for (int i = range.from() + 1; i < Math.min(range.last(), coreEnd(passage, range)); i++) {
            if (passage.get(i).pos() == PartOfSpeech.CCONJ && !isInsideName(passage.get(i).span(), span)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mention> described(Passage passage, Range range, Span span) {
        String head = head(passage, range);
        Optional<Mention> described = persons.describedAs(head, span.start());
        boolean bare = coreEnd(passage, range) - range.from() <= 2;
        if (described.isPresent() || !bare) {
            return described;
        }
        if (lexicon.words(Group.MEDIA).contains(head)) {
            return Optional.ofNullable(lastOrganisation).or(() -> persons.organisationMeant(span.start()));
        }
        return lexicon.words(Group.GENERIC).contains(head) ? persons.organisationMeant(span.start()) : described;
    }

    /** Takes in who is named in a passage, so that pronouns further on can mean them; call it before the passage's own sources. */
    void read(Passage passage, int passageIndex) {
        while (!candidates.isEmpty() && candidates.peekLast().passage() < passageIndex - PRONOUN_REACH) {
            candidates.removeLast();
        }
        List<Mention> named = persons.within(passage.span());
        for (int i = named.size() - 1; i >= 0; i--) {
            Mention mention = named.get(i);
            boolean person = mention.type() == Mention.Type.PERSON;
            if ((person || isPerhapsPerson(mention)) && !isQuoted(passage, mention.span())) {
                remember(persons.fullestName(mention), persons.gender(mention), person, false, passageIndex);
            }
        }
    }

    /** Takes in the subject of a passage, whom a later "they" may mean. */
    void readSubject(Passage passage, Range range, int passageIndex) {
        boolean noun = passage.get(range.last()).pos() == PartOfSpeech.NOUN && !isPair(passage, range);
        if (noun && genderOf(passage, range).filter(gender -> gender == Gender.PLURAL).isPresent()) {
            Span span = withoutArticle(passage, range);
            remember(description(passage, range, span), Optional.of(Gender.PLURAL), false, false, passageIndex);
        }
    }

    private boolean hasGivenName(Mention mention) {
        return Arrays.stream(persons.fullestName(mention).toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> lexicon.gender(word).isPresent());
    }

    /** The "DA" that stands for the District Attorney. */
    private static boolean isInitials(String name) {
        return name.length() == 2 && name.codePoints().allMatch(Character::isUpperCase);
    }

    /** A single word may be a last name that the text does not tell to be one. */
    private boolean isPerhapsPerson(Mention mention) {
        boolean word = mention.text().codePoints().allMatch(Character::isLetter) && mention.text().codePoints().skip(1).anyMatch(Character::isLowerCase);
        return word && mention.type() == Mention.Type.ORG && persons.mentionsOf(mention) > 1;
    }

    /** Who is named first in a passage before a piece; where words are not tagged the best guess of its subject. */
    Optional<Source> firstNamed(Passage passage, int limit, int passageIndex) {
        if (limit == 0 || passage.get(0).pos() != PartOfSpeech.X) {
            return Optional.empty();
        }
        Optional<Mention> first = persons.within(passage.span(0, limit)).stream()
                .filter(mention -> mention.type() == Mention.Type.PERSON && !isQuoted(passage, mention.span()))
                .findFirst();
        first.ifPresent(mention -> remember(persons.fullestName(mention), persons.gender(mention), true, true, passageIndex));
        return first.map(mention -> new Source(mention.span(), persons.fullestName(mention)));
    }

    private static boolean isQuoted(Passage passage, Span span) {
        return passage.pieces().stream().anyMatch(piece -> piece.isQuoted() && piece.span().contains(span));
    }

    private void remember(String name, Optional<Gender> gender, boolean person, boolean speaks, int passage) {
        candidates.addFirst(new Candidate(name, gender, person, speaks, passage));
    }

    /** Nearest first; in one passage a source before others, and of the others the first named. */
    private Optional<Candidate> antecedent(Gender gender) {
        Optional<Candidate> sure = antecedent(gender, true);
        return sure.isPresent() || gender != Gender.MALE && gender != Gender.FEMALE ? sure : antecedent(gender, false);
    }

    private Optional<Candidate> antecedent(Gender gender, boolean sure) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (fits(candidate, gender, sure) && (best == null || candidate.passage() == best.passage() && candidate.speaks() && !best.speaks())) {
                best = candidate;
            } else if (best != null && candidate.passage() < best.passage()) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean fits(Candidate candidate, Gender gender, boolean sure) {
        if (gender == Gender.THING) {
            return !candidate.person() && candidate.speaks() && candidate.gender().isEmpty();
        }
        if (gender == Gender.PLURAL) {
            return candidate.gender().map(g -> g == Gender.PLURAL).orElse(!candidate.person() && candidate.speaks());
        }
        return candidate.gender().map(g -> g == gender).orElse(candidate.person() || !sure);
    }

    /** The name that the phrase is about: not the owner in "Straton's campaign", nor the employer in "a spokesman for Straton". */
    private Optional<Mention> headMention(Passage passage, Range range) {
        Span span = passage.span(range.from(), range.to());
        List<Mention> named = persons.within(span);
        int core = coreEnd(passage, range);
        int coreEnd = passage.get(core - 1).span().end();
        boolean report = lexicon.isAlsoNoun(passage.get(core - 1).lower());
        Mention organisation = null;
        for (Mention mention : named) {
            boolean inCore = mention.span().start() < coreEnd;
            boolean owner = isOwner(passage, range, mention);
            if (mention.type() == Mention.Type.PERSON && (inCore || report || precedesNothing(passage, range, mention)) && !owner) {
                return Optional.of(mention);
            }
            boolean body = mention.type() != Mention.Type.PERSON && mention.type() != Mention.Type.EVENT && mention.type() != Mention.Type.WORK;
            boolean atHead = mention.span().end() >= coreEnd && inCore || report && !owner;
            if (body && atHead && organisation == null) {
                organisation = mention;
            }
        }
        return Optional.ofNullable(organisation);
    }

    /** The name ends the phrase and no "of" leads to it: "la alcaldesa de Latacora Rosa Quishpe", "the chairman of Acme Ann Lee". */
    private boolean precedesNothing(Passage passage, Range range, Mention mention) {
        boolean last = mention.span().end() >= passage.get(range.last()).span().end();
        for (int i = range.from() + 1; last && i < range.to(); i++) {
            if (passage.get(i).span().start() == mention.span().start()) {
                Piece before = passage.get(i - 1);
                return before.pos() == PartOfSpeech.X ? !lexicon.in(Group.OF, before) : isInsideName(before.span(), passage.span(range.from(), range.to()));
            }
        }
        return false;
    }

    private static boolean isOwner(Passage passage, Range range, Mention mention) {
        for (int i = range.from(); i < range.last(); i++) {
            if (passage.get(i).span().end() == mention.span().end()) {
                return passage.is(i + 1, "'s") || passage.is(i + 1, "'");
            }
        }
        return false;
    }

    /** Behind the head noun: before the first "of" that is not part of a name. */
    private int coreEnd(Passage passage, Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            Piece piece = passage.get(i);
            boolean preposition = piece.pos() == PartOfSpeech.ADP || piece.pos() == PartOfSpeech.X && (lexicon.in(Group.OF, piece) || lexicon.in(Group.PREPOSITIONS, piece));
            if ((preposition || passage.is(i, "(")) && !isInsideName(passage.get(i).span(), passage.span(range.from(), range.to()))) {
                return i;
            }
        }
        return range.to();
    }

    private boolean isInsideName(Span piece, Span phrase) {
        return persons.within(phrase).stream().anyMatch(mention -> mention.span().contains(piece));
    }

    private String head(Passage passage, Range range) {
        return passage.get(coreEnd(passage, range) - 1).lower();
    }

    private boolean isDefinite(Passage passage, Range range) {
        Piece first = passage.get(range.from());
        return !lexicon.in(Group.INDEFINITE, first) && !(first instanceof Piece.Word word && CueFinder.isNumber(word));
    }

    private Optional<Gender> genderOf(Passage passage, Range range) {
        Optional<Gender> gender = lexicon.gender(head(passage, range));
        boolean plural = passage.get(coreEnd(passage, range) - 1).lower().endsWith("s");
        return gender.isPresent() || !plural ? gender : Optional.of(Gender.PLURAL);
    }

    /** The words themselves, with an owner by the fullest name, or of "the 08:30 report of the secretariat" the secretariat. */
    private String description(Passage passage, Range range, Span span) {
        String words = span.in(text).replaceAll("\\s+", " ");
        for (Mention mention : persons.within(span)) {
            if (mention.type() == Mention.Type.PERSON && isOwner(passage, range, mention)) {
                return words.replace(mention.text(), persons.fullestName(mention));
            }
        }
        return words;
    }

    private Span withoutArticle(Passage passage, Range range) {
        int from = range.from();
        while (from < range.last() && (lexicon.in(Group.ARTICLES, passage.get(from)) || lexicon.in(Group.POSSESSIVES, passage.get(from)) && passage.get(from).pos() != PartOfSpeech.X)) {
            from++;
        }
        return passage.span(from, range.to());
    }
}
