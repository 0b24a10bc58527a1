package io.quotewire.core.entity.context;

import io.quotewire.core.aside.Designation;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.boundary.AdjoiningNames;
import io.quotewire.core.entity.context.boundary.BracketedNames;
import io.quotewire.core.entity.context.boundary.ChamberParties;
import io.quotewire.core.entity.context.boundary.CompanyBeginnings;
import io.quotewire.core.entity.context.boundary.DayNames;
import io.quotewire.core.entity.context.boundary.KindsBeforeNames;
import io.quotewire.core.entity.context.boundary.OfficeBounds;
import io.quotewire.core.entity.context.boundary.Partnerships;
import io.quotewire.core.entity.context.boundary.PersonInitials;
import io.quotewire.core.entity.context.boundary.RunOnNames;
import io.quotewire.core.entity.context.boundary.SeatNames;
import io.quotewire.core.entity.context.boundary.SiteNames;
import io.quotewire.core.entity.context.boundary.SplitNames;
import io.quotewire.core.entity.context.boundary.TitledNames;
import io.quotewire.core.entity.context.clue.CapitalRuns;
import io.quotewire.core.entity.context.clue.CompanyNames;
import io.quotewire.core.entity.context.clue.OrganizationClues;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.person.DatelinePlaces;
import io.quotewire.core.entity.context.person.FullNamesInContext;
import io.quotewire.core.entity.context.person.LowerCasePersons;
import io.quotewire.core.entity.context.person.NotPersons;
import io.quotewire.core.entity.context.person.PersonsInContext;
import io.quotewire.core.entity.context.person.PersonsNamedLikePlaces;
import io.quotewire.core.entity.context.person.PlacesInContext;
import io.quotewire.core.entity.context.person.Trademarked;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Retypes companies and outlets that no list has, by their context: "Bloomly's chief executive", "shares of Bloomly",
 * "Bloomly, a soap maker,", "Bloomly said it expects". One such context decides for all names in the article that are
 * written the same, except for persons with a full name or "Mr". Pure functions; linear in the text.
 */
public final class OrganizationsInContext {
    /** The maximum length in words of a name that the tagger missed. */
    private static final int LONGEST = 4;

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final CapitalRuns runs;
    private final OrganizationClues clues;
    private final CompanyNames companies;
    /** Words that are organisations if tagged as persons: places with workers, last words of known companies. */
    private final Set<String> ifPersons = new HashSet<>();

    private final Set<String> organizations = new HashSet<>();

    private OrganizationsInContext(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
        this.runs = text.runs();
        this.companies = new CompanyNames(text);
        this.clues = new OrganizationClues(text, companies);
    }

    /**
     * The names, with those retyped as organisations whose context shows it.
     *
     * @param classes the word classes of the tokens
     * @param designations what brackets said of names that are left out of the text
     */
    public static EntitySpans of(
            Tokens tokens, WordClasses classes, EntitySpans tagged, List<Designation> designations) {
        EntitySpans bracketed = BracketedNames.of(tokens, Trademarked.of(tokens, tagged, designations), designations);
        EntitySpans initialled = PersonInitials.of(tokens, RunOnNames.of(tokens, classes, bracketed));
        EntitySpans titled = DayNames.of(tokens, classes, TitledNames.of(tokens, initialled));
        EntitySpans apart = OfficeBounds.of(tokens, SeatNames.of(tokens, titled));
        EntitySpans known = KnownOrganizations.of(
                tokens, CompanyBeginnings.of(tokens, classes, AdjoiningNames.of(tokens, classes, apart)));
        EntitySpans towns = PlacesInContext.of(
                tokens,
                classes,
                DatelinePlaces.of(tokens, AngleNames.of(tokens, SplitNames.of(tokens, classes, known))));
        OrganizationText seen = new OrganizationText(
                tokens, classes, Partnerships.of(tokens, classes, ChamberParties.of(tokens, towns)));
        OrganizationText real = seen.named(NotPersons.of(seen));
        OrganizationText placed = real.named(PersonsNamedLikePlaces.of(real));
        OrganizationText met = placed.named(FullNamesInContext.of(placed));
        OrganizationText small = met.named(LowerCasePersons.of(met));
        OrganizationText text = small.named(PersonsInContext.of(small));
        OrganizationsInContext context = new OrganizationsInContext(text.named(GenitiveNames.of(text)));
        context.find(designations);
        EntitySpans retyped = context.organizations.isEmpty() ? context.names : context.retyped();
        return OfficeLetters.of(tokens, KindsBeforeNames.of(tokens, SiteNames.of(tokens, classes, retyped)));
    }

    private void find(List<Designation> designations) {
        for (int i = text.nextCapital(0); i < tokens.size(); i = text.nextCapital(i + 1)) {
            int name = names.at(i);
            if (name < 0) {
                int end = runs.opensAt(i) ? runs.end(i) : -1;
                if (end > 0 && end - i <= LONGEST && runs.isFree(end) && clues.showUntagged(i, end)) {
                    organizations.add(text.words(i, end));
                }
            } else if (names.firstToken(name) == i && names.type(name) != EntityType.ORGANIZATION) {
                if (clues.showOrganization(i, names.endToken(name), names.type(name))) {
                    organizations.add(names.words(tokens, name));
                    if (companies.isOne(i, names.endToken(name))) {
                        ifPersons.add(tokens.word(names.endToken(name) - 1));
                    }
                } else if (clues.showWorkplace(i, names.endToken(name), names.type(name))) {
                    ifPersons.add(tokens.word(i));
                }
            }
        }
        ifPersons.removeIf(word -> !isTakenForPerson(word));
        organizations.addAll(ifPersons);
        organizations.addAll(ShortForms.of(text));
        organizations.addAll(ApposedOrganizations.of(text));
        organizations.addAll(DefinedOrganizations.of(text));
        organizations.addAll(OrganizationsBehindNoun.of(text));
        organizations.addAll(OrganizationsBeforeNoun.of(text));
        organizations.addAll(OrganizationEndings.of(text));
        organizations.addAll(AcronymOrganizations.of(text));
        organizations.addAll(DesignatedOrganizations.of(text, designations));
        if (!organizations.isEmpty()) {
            keepPersons();
        }
    }

    /** "Workers at Bloomly", if "Bloomly said" was tagged as a person: it is neither that nor a place. */
    private boolean isTakenForPerson(String word) {
        return Scan.any(
                0,
                names.size(),
                n -> names.type(n) == EntityType.PERSON
                        && names.words(tokens, n).equals(word));
    }

    /** Removes names of persons in the article: surnames, first names, and names after "Mr" or "Chairman". */
    private void keepPersons() {
        Set<String> withForm = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (NameEndings.isLegalForm(tokens.lower(names.endToken(n) - 1))) {
                withForm.add(tokens.word(names.firstToken(n)));
            }
            if (names.type(n) == EntityType.PERSON) {
                int first = names.firstToken(n);
                int end = names.endToken(n);
                boolean full = end > first + 1 && !companies.isOne(first, end);
                if (full) {
                    organizations.remove(tokens.word(first));
                }
                // "Marsden" of a "Marsden and Co" named before; not behind "President Bill Marsden"
                if (full && (!withForm.contains(tokens.word(end - 1)) || (first > 0 && isOffice(first - 1)))) {
                    organizations.remove(tokens.word(end - 1));
                }
                if ((first > 0 && (text.is(first - 1, OrganizationContext.TITLES) || isOffice(first - 1)))
                        || companies.showNamesake(first, end)) {
                    organizations.remove(names.words(tokens, n));
                    if (companies.isOne(first, end)) {
                        organizations.remove(tokens.word(end - 1));
                    }
                    if (end == first + 1 || !tokens.isCapital(first)) {
                        String surname = " " + tokens.word(end - 1);
                        organizations.removeIf(words -> words.endsWith(surname));
                    }
                }
            }
        }
    }

    private boolean isOffice(int token) {
        return text.isCapital(token) && RoleWords.isNoun(tokens, token);
    }

    private EntitySpans retyped() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (next < names.size() && names.firstToken(next) == i) {
                boolean organization = organizations.contains(names.words(tokens, next));
                builder.add(i, names.endToken(next), organization ? EntityType.ORGANIZATION : names.type(next));
                i = names.endToken(next) - 1;
                next++;
            } else if (runs.opensAt(i)) {
                int end = runs.end(i);
                if (organizations.contains(text.words(i, end)) && runs.isFree(end)) {
                    builder.add(i, end, EntityType.ORGANIZATION);
                }
                i = end - 1;
            }
        }
        return builder.build();
    }
}
