package org.parallax.text.name;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.text.name.Mention.Type;
import org.parallax.text.name.NamePack.Group;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** Tells what kind of thing a name is of, by the name itself and by the words around it. */
final class NameTyper {
    private static final int MAX_PERSON_WORDS = 4;
    private static final Pattern ROMAN = Pattern.compile("i{1,3}|iv|vi{0,3}|ix|x");

    private final NamePack pack;

    NameTyper(NamePack pack) {
        this.pack = pack;
    }

    /** What the name or its neighbours say for sure; empty where nothing does. */
    Optional<Type> findSure(Candidate name) {
        boolean placeBehindTitle = pack.has(Group.RULES, "places follow titles") && pack.places().isPlace(name.lower());
        if (name.titled() && name.length() <= MAX_PERSON_WORDS && !isHeaded(name) && !placeBehindTitle) {
            return Optional.of(Type.PERSON);
        }
        return findKnown(name).or(() -> findByHead(name)).or(() -> findByNeighbours(name));
    }

    private Optional<Type> findKnown(Candidate name) {
        String lower = name.lower();
        boolean people = pack.has(Group.GROUP_WORDS, name.lastWord()) || pack.isDemonym(name.lastWord());
        if (pack.has(Group.GROUP_WORDS, lower) || pack.isDemonym(lower) || people && pack.has(Group.PLACE_STARTS, name.firstWord())) {
            return Optional.of(Type.GROUP);
        }
        if (pack.has(Group.ORGANISATIONS, lower)) {
            return Optional.of(Type.ORG);
        }
        String known = pack.findKnownAs(lower).orElse(lower);
        boolean place = pack.places().isPlace(lower) || pack.places().isPlace(known) || pack.has(Group.REGIONS, known);
        if (place && !isPersonBeside(name)) {
            return Optional.of(Type.PLACE);
        }
        return pack.has(Group.ORGANISATIONS, known) ? Optional.of(Type.ORG) : Optional.empty();
    }

    /** "Florence said": a first name that is also a city. */
    private boolean isPersonBeside(Candidate name) {
        return pack.has(Group.FIRST_NAMES, name.lower()) && (pack.has(Group.PERSON_VERBS, name.behind(0)) || name.titled());
    }

    private Optional<Type> findByHead(Candidate name) {
        if (isWork(name)) {
            return Optional.of(Type.WORK);
        }
        String last = head(name);
        String first = name.firstWord();
        boolean several = name.lower().indexOf(' ') > 0;
        if (pack.has(Group.EVENTS, name.lower()) || pack.has(Group.EVENTS, last) && name.length() < 3) {
            return Optional.of(Type.EVENT);
        }
        if (!several) {
            return pack.has(Group.ORG_HEADS, last) && name.before(1).equals("the") ? Optional.of(Type.ORG) : Optional.empty();
        }
        String head = headBeforeOf(name);
        if (pack.has(Group.EVENT_HEADS, last) || pack.has(Group.EVENT_HEADS, head) || pack.has(Group.EVENT_STARTS, first)) {
            return Optional.of(Type.EVENT);
        }
        if (isPersonWithHead(name)) {
            return Optional.of(Type.PERSON);
        }
        if (pack.has(Group.PLACE_HEADS, last) || pack.has(Group.PLACE_HEADS, head) && !pack.has(Group.ORG_HEADS, head)) {
            return Optional.of(Type.PLACE);
        }
        if (pack.has(Group.ORG_HEADS, last) || pack.has(Group.ORG_HEADS, head) || pack.has(Group.ORG_STARTS, first)) {
            return Optional.of(Type.ORG);
        }
        return pack.has(Group.PLACE_STARTS, first) ? Optional.of(Type.PLACE) : Optional.empty();
    }

    /** The last word, without a number behind it: the "war" of "World War II", the "news" of "Times-News". */
    private static String head(Candidate name) {
        String[] words = name.lower().split("[ -]");
        boolean numbered = words.length > 1 && ROMAN.matcher(words[words.length - 1]).matches();
        return numbered ? words[words.length - 2] : words.length == 0 ? "" : words[words.length - 1];
    }

    /** "Jane Post": two words, a first name before. */
    private boolean isPersonWithHead(Candidate name) {
        return name.length() == 2 && pack.has(Group.FIRST_NAMES, name.firstWord()) && !name.before(1).equals("the");
    }

    private boolean isHeaded(Candidate name) {
        return name.length() > 1 && (pack.has(Group.ORG_HEADS, name.lastWord()) || pack.has(Group.PLACE_HEADS, name.lastWord())) && !isPersonWithHead(name)
                || pack.isDemonym(name.lower());
    }

    /** The "Ministry" of "Ministry of Health". */
    private String headBeforeOf(Candidate name) {
        for (int i = name.first() + 1; i < name.end(); i++) {
            if (pack.has(Group.OF_WORDS, name.tokens().get(i).lower())) {
                return name.tokens().get(i - 1).lower();
            }
        }
        return "";
    }

    /** The name fills a pair of quotation marks, and a word for a work stands before or behind. */
    private boolean isWork(Candidate name) {
        boolean quoted = isQuote(name.before(1)) && (isQuote(name.behind(0)) || isQuote(name.behind(1)));
        return quoted && (name.length() > 1 || pack.has(Group.WORK_CUES, name.before(2))) && !pack.has(Group.PERSON_VERBS, name.behind(1));
    }

    private static boolean isQuote(String mark) {
        return mark.equals("\"") || mark.equals("'") || mark.equals("\u00ab") || mark.equals("\u00bb") || mark.equals("\u201e");
    }

    private Optional<Type> findByNeighbours(Candidate name) {
        String last = name.lastWord();
        if (last.equals("jr.") || last.equals("sr.") || isPersonByShape(name) || isPersonByNeighbours(name)) {
            return Optional.of(Type.PERSON);
        }
        return isDateline(name) || isBeforePlace(name) ? Optional.of(Type.PLACE) : Optional.empty();
    }

    private boolean isPersonByShape(Candidate name) {
        return name.length() >= 2
                && name.length() <= MAX_PERSON_WORDS + 1
                && (pack.has(Group.FIRST_NAMES, name.firstWord()) || isInitials(name.tokens().get(name.first())))
                && !Words.isAcronym(name.tokens().get(name.end() - 1).text());
    }

    private static boolean isInitials(Token token) {
        return token.text().endsWith(".") && token.text().length() <= 4 && Words.isCapitalised(token.text()) && token.text().length() % 2 == 0 && !token.text().equals("U.S.") && !token.text().equals("U.N.");
    }

    private boolean isPersonByNeighbours(Candidate name) {
        if (name.length() > MAX_PERSON_WORDS || Words.isAcronym(name.text()) || name.before(1).equals("the")) {
            return false;
        }
        boolean several = name.length() > 1;
        if (pack.has(Group.PERSON_CUES, name.before(1)) || isAge(name)) {
            return true;
        }
        boolean actor = several && (pack.has(Group.PERSON_VERBS, name.behind(0)) || name.behind(0).equals(",") && (pack.has(Group.PERSON_VERBS, name.behind(1)) || pack.has(Group.PERSON_CUES, name.behind(2))));
        return actor || several && isActorNoun(name);
    }

    /** ", 47,": an age behind a name. */
    private static boolean isAge(Candidate name) {
        boolean number = name.behind(1).length() == 2 && Character.isDigit(name.behind(1).charAt(0));
        return name.behind(0).equals(",") && number && (name.behind(2).equals(",") || name.behind(2).equals("."));
    }

    /** A noun in -er, -or, -ist, -man or -woman stands before the name: "drummer Jane Roe". */
    private static boolean isActorNoun(Candidate name) {
        if (name.first() == 0) {
            return false;
        }
        Token before = name.tokens().get(name.first() - 1);
        String lower = before.lower();
        return before.pos() == PartOfSpeech.NOUN && (lower.endsWith("er") || lower.endsWith("or") || lower.endsWith("ist") || lower.endsWith("man") || lower.endsWith("woman"));
    }

    /** "PASTO -", "LIMA (Reuters) -": a sentence begins with the place it was written at. */
    private static boolean isDateline(Candidate name) {
        boolean dash = isDash(name.behind(0)) || name.behind(0).equals("(") && isDash(name.behind(3)) || name.behind(0).equals(".-");
        boolean capitals = Words.isAcronym(name.text()) && name.text().length() > 2;
        return name.first() == 0 && (dash && capitals || dash && name.behind(0).equals("(") || capitals && name.behind(0).equals(",") && name.text().length() > 3);
    }

    private static boolean isDash(String mark) {
        return mark.equals("-") || mark.equals("--") || mark.equals("\u2013") || mark.equals("\u2014");
    }

    /** "Latacora, Ecuador": a place that holds it follows. */
    private boolean isBeforePlace(Candidate name) {
        boolean place = name.behind(0).equals(",") && (pack.places().isPlace(name.behind(1)) || pack.places().isPlace(name.behind(1) + " " + name.behind(2)));
        return place && pack.has(Group.PLACE_CUES, name.before(1)) || place && name.first() == 0;
    }

    /** The likeliest kind where nothing is sure. */
    Type guess(Candidate name) {
        if (Words.isAcronym(name.text())) {
            return Type.ORG;
        }
        boolean placeCue = pack.has(Group.PLACE_CUES, name.before(1));
        if (name.length() == 1) {
            return placeCue ? Type.PLACE : pack.has(Group.PERSON_VERBS, name.behind(0)) || pack.has(Group.FIRST_NAMES, name.lower()) ? Type.PERSON : Type.ORG;
        }
        boolean article = name.before(1).equals("the");
        boolean place = pack.places().isPlace(name.firstWord()) || pack.places().isPlace(name.lastWord());
        if (article || place || name.length() > 3 || pack.isDemonym(name.firstWord()) || name.text().indexOf('&') >= 0) {
            return Type.ORG;
        }
        return name.before(1).equals("in") ? Type.PLACE : Type.PERSON;
    }
}
