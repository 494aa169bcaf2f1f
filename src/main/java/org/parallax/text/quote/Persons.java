package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.quote.SpeechLexicon.Gender;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/** What a text tells of those it names: their fullest names, their gender, and the offices they are described by. */
final class Persons {
    /** As many words before a name may be its title. */
    private static final int MAX_TITLE_WORDS = 5;
    private static final int MAX_APPOSITION_WORDS = 8;

    private final SpeechLexicon lexicon;
    private final List<Mention> mentions;
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Gender> genders = new LinkedHashMap<>();
    private final Map<String, List<Description>> descriptions = new HashMap<>();

    /**
     * Where somebody bears an office.
     *
     * @param bare without a word that tells which, as in "President Holl" and unlike "the French president Marie Lefort"
     */
    private record Description(int at, Mention bearer, boolean bare) {}

    Persons(List<Mention> mentions, List<Passage> passages, SpeechLexicon lexicon) {
        this.lexicon = lexicon;
        this.mentions = mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        for (Mention mention : this.mentions) {
            counts.merge(mention.key(), 1, Integer::sum);
            fullest.merge(mention.key(), mention.text(), (a, b) -> b.length() > a.length() ? b : a);
        }
        for (Passage passage : passages) {
            describe(passage);
        }
    }

    String fullestName(Mention mention) {
        return fullest.get(mention.key());
    }

    /** How often the text names it. */
    int mentionsOf(Mention mention) {
        return counts.get(mention.key());
    }

    Optional<Gender> gender(Mention mention) {
        return Optional.ofNullable(genders.get(mention.key()));
    }

    /** The mentions that lie within a span, in order. */
    List<Mention> within(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < mentions.size() && mentions.get(end).span().end() <= span.end()) {
            end++;
        }
        return mentions.subList(low, end);
    }

    /** The bearer of an office or another description ("mayor"): the last one before the offset, else the first one after; first of all one who bears it bare. */
    Optional<Mention> describedAs(String noun, int offset) {
        List<Description> all = descriptions.getOrDefault(noun, List.of());
        return describedAs(all.stream().filter(Description::bare).toList(), offset).or(() -> describedAs(all, offset));
    }

    private static Optional<Mention> describedAs(List<Description> all, int offset) {
        Mention found = null;
        for (Description description : all) {
            if (found == null || description.at() < offset) {
                found = description.bearer();
            }
        }
        return Optional.ofNullable(found);
    }

    private void describe(Passage passage) {
        int i = 0;
        for (Mention mention : within(passage.span())) {
            while (i < passage.size() && passage.get(i).span().end() <= mention.span().start()) {
                i++;
            }
            if (!passage.has(i) || passage.isQuoted(i)) {
                continue;
            }
            int to = i + 1;
            while (passage.has(to) && passage.get(to).span().start() < mention.span().end()) {
                to++;
            }
            if (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.ORG) {
                describe(passage, mention, i, to);
            }
            if (mention.type() == Mention.Type.ORG && to - i > 1) {
                describe(mention, passage.get(i).lower(), passage.get(to - 1).lower());
            }
        }
    }

    private void describe(Passage passage, Mention mention, int from, int to) {
        if (to - from > 1) {
            lexicon.gender(passage.get(from).lower()).ifPresent(gender -> genders.putIfAbsent(mention.key(), gender));
        }
        int before = passage.isComma(from - 1) ? from - 2 : from - 1;
        for (int i = before; i >= 0 && before - i < MAX_TITLE_WORDS && isTitleWord(passage.get(i)); i--) {
            boolean name = before < from - 1 && passage.get(i).isCapitalized();
            if ((i == before || passage.get(i).pos() == PartOfSpeech.X) && !name) {
                add(passage.get(i), mention, !passage.has(i - 1) || !isTitleWord(passage.get(i - 1)));
            }
        }
        if (before == from - 1) {
            initials(passage, before).ifPresent(initials -> addDescription(initials, mention, false));
        }
        if (before < from - 1) {
            officeBeforeComma(passage, before).ifPresent(office -> add(passage.get(office), mention, false));
        }
        int after = passage.isComma(to) ? to + 1 : to;
        if (after == to && !(passage.has(to) && passage.get(to).pos() == PartOfSpeech.X)) {
            return;
        }
        if (after > to && !isApposition(passage, after)) {
            return;
        }
        for (int i = after; i < passage.size() && i - after < MAX_APPOSITION_WORDS && isAppositionWord(passage.get(i)); i++) {
            boolean last = !passage.has(i + 1) || !isAppositionWord(passage.get(i + 1));
            if (last || passage.get(i).pos() == PartOfSpeech.X) {
                add(passage.get(i), mention, false);
            }
        }
    }

    /** The "da" of "District Attorney". */
    private static Optional<String> initials(Passage passage, int last) {
        boolean title = passage.has(last - 1) && passage.get(last).isCapitalized() && passage.get(last - 1).isCapitalized();
        return title ? Optional.of(passage.get(last - 1).lower().substring(0, 1) + passage.get(last).lower().charAt(0)) : Optional.empty();
    }

    /** Of "the spokesman for the railway," the spokesman. */
    private Optional<Integer> officeBeforeComma(Passage passage, int last) {
        for (int i = last; i > 0 && last - i < MAX_TITLE_WORDS && passage.get(i).isWord(); i--) {
            if (lexicon.in(Group.OF, passage.get(i)) && isTitleWord(passage.get(i - 1))) {
                return Optional.of(i - 1);
            }
        }
        return Optional.empty();
    }

    /** "the secretariat" after "the Risk Secretariat", "la secretaría" after "la Secretaría de Riesgos". */
    private void describe(Mention organisation, String first, String last) {
        for (String noun : List.of(last, first)) {
            if (lexicon.words(Group.ORGANISATIONS).contains(noun)) {
                addDescription(noun, organisation, false);
            }
        }
    }

    /** Of the organisations named before the offset the one named most, the later of two: "the company said". */
    Optional<Mention> organisationMeant(int offset) {
        Map<String, Integer> named = new HashMap<>();
        Mention found = null;
        for (Mention mention : mentions) {
            if (mention.span().start() >= offset) {
                break;
            }
            if (mention.type() == Mention.Type.ORG && named.merge(mention.key(), 1, Integer::sum) >= (found == null ? 0 : named.get(found.key()))) {
                found = mention;
            }
        }
        return Optional.ofNullable(found);
    }

    private void addDescription(String noun, Mention bearer, boolean bare) {
        descriptions.computeIfAbsent(noun, word -> new ArrayList<>()).add(new Description(bearer.span().start(), bearer, bare));
    }

    private boolean isTitleWord(Piece piece) {
        boolean nominal = piece.isWord() && switch (piece.pos()) {
            case NOUN, PROPN, ADJ, X, PART -> true;
            default -> false;
        };
        return nominal && !isStop(piece);
    }

    /** Words behind a comma that end in another mark or go on with "of" or "who": in "the hospital, police said" they are none. */
    private boolean isApposition(Passage passage, int from) {
        int end = from;
        while (passage.has(end) && isAppositionWord(passage.get(end))) {
            end++;
        }
        return end > from && (!passage.has(end) || passage.isMark(end) || lexicon.in(Group.OF, passage.get(end)) || lexicon.in(Group.PREPOSITIONS, passage.get(end)) || lexicon.in(Group.RELATIVES, passage.get(end)));
    }

    private boolean isAppositionWord(Piece piece) {
        return piece.pos() == PartOfSpeech.DET || lexicon.in(Group.ARTICLES, piece) || lexicon.in(Group.POSSESSIVES, piece) || isTitleWord(piece);
    }

    private boolean isStop(Piece piece) {
        return lexicon.in(Group.BOUNDARIES, piece)
                || lexicon.in(Group.ARTICLES, piece)
                || lexicon.in(Group.PREPOSITIONS, piece)
                || lexicon.in(Group.CONJUNCTIONS, piece)
                || lexicon.in(Group.THAT, piece)
                || lexicon.in(Group.TIMES, piece);
    }

    private void add(Piece piece, Mention bearer, boolean bare) {
        lexicon.gender(piece.lower()).ifPresent(gender -> genders.putIfAbsent(bearer.key(), gender));
        if (!lexicon.in(Group.ARTICLES, piece) && !lexicon.in(Group.POSSESSIVES, piece) && piece.lower().length() > 1) {
            addDescription(piece.lower(), bearer, bare);
        }
    }
}
