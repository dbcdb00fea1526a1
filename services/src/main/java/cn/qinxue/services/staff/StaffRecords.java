package cn.qinxue.services.staff;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The people of the bound tenant. An id outside the scope answers like one that does not exist. What is changed here is
 * not yet in the trail: offices go through {@link StaffChanges}.
 */
@Singleton
public class StaffRecords {
    /** What came of creating or changing a record. */
    public sealed interface Outcome {
        record Saved(Staff staff) implements Outcome {}

        record Refused(List<StaffRefusal> refusals) implements Outcome {}

        /** Somebody else changed the record since the form was opened. */
        record Stale(Staff current) implements Outcome {}
    }

    private final StaffRepository repository;
    private final Employers employers;
    private final Trades trades;
    private final PersonalNumbers numbers;
    private final Clock clock;

    StaffRecords(StaffRepository repository, Employers employers, Trades trades, PersonalNumbers numbers, Clock clock) {
        this.repository = repository;
        this.employers = employers;
        this.trades = trades;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The record, if it belongs to the scope. */
    public Optional<Staff> find(RegionPath scope, UUID id) {
        return repository.find(scope, id);
    }

    /** The person of a programme with that name and ID number, activated or not; empty if either differs. */
    public Optional<Staff> withNameAndIdNumber(String programme, String name, String idNumber) {
        return withIdNumber(programme, idNumber).filter(staff -> staff.name().equals(PersonName.clean(name)));
    }

    /** The person's records, one per programme, whoever has taken them over. */
    public List<Staff> ofPerson(IdNumber idNumber) {
        return repository.findAllByIdNumberHash(numbers.lookupHash(idNumber.value()));
    }

    /** Those of a person's records that belong to the scope; none for what is no ID number. */
    public List<Staff> ofIdNumber(RegionPath scope, String typed) {
        return ofIdNumbers(scope, List.of(typed)).getOrDefault(typed, List.of());
    }

    /** The same of many people in one statement, by what was typed; whoever has none of the scope is left out. */
    public Map<String, List<Staff>> ofIdNumbers(RegionPath scope, Collection<String> typed) {
        var today = LocalDate.now(clock);
        var hashes = typed.stream()
                .distinct()
                .filter(number -> IdNumber.refusals(number, today).isEmpty())
                .collect(Collectors.toMap(Function.identity(), this::hash));
        if (hashes.isEmpty()) return Map.of();
        var found = repository.findAllByIdNumberHashes(String.join(",", Set.copyOf(hashes.values()))).stream()
                .filter(staff -> staff.officePath().isWithin(scope))
                .collect(Collectors.groupingBy(
                        staff -> HexFormat.of().formatHex(staff.idNumber().hash())));
        return hashes.entrySet().stream()
                .filter(one -> found.containsKey(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> found.getOrDefault(one.getValue(), List.of())));
    }

    private String hash(String idNumber) {
        return HexFormat.of().formatHex(numbers.lookupHash(IdNumber.of(idNumber).value()));
    }

    /** The records of an account, one per programme. */
    public List<Staff> ofAccount(UUID account) {
        return repository.findByAccountOrderByProgramme(account);
    }

    /**
     * The next rows of a programme's people within the scope, by id.
     *
     * @param after the last id of the page before, null for the first page
     */
    public List<StaffLine> page(RegionPath scope, String programme, @Nullable UUID after, int size) {
        return repository.page(scope, programme, after, size);
    }

    /** How many people of the programme belong to the scope. */
    public long count(RegionPath scope, String programme) {
        return repository.count(scope, programme);
    }

    /** The ID number in clear; whoever shows it must have the right to and log it. */
    public String idNumber(Staff staff) {
        return numbers.decrypt(staff.idNumber().cipher());
    }

    /** The ID numbers in clear of those of the people who belong to the scope, by id; for lists, as above. */
    public Map<UUID, String> idNumbers(RegionPath scope, Collection<UUID> ids) {
        return repository.find(scope, ids).stream().collect(Collectors.toMap(Staff::id, this::idNumber));
    }

    /** The mobile number in clear, if there is one; whoever shows it must have the right to and log it. */
    public Optional<String> mobile(Staff staff) {
        return Optional.ofNullable(staff.mobile()).map(mobile -> numbers.decrypt(mobile.cipher()));
    }

    /** What the record says, numbers in clear, to be changed in part and given to {@link #change}; for no screen. */
    public StaffDetails details(Staff staff) {
        return new StaffDetails(
                staff.name(),
                idNumber(staff),
                staff.gender(),
                staff.employmentKind(),
                staff.trade(),
                staff.level(),
                staff.employer(),
                new Contact(mobile(staff).orElse(null), staff.email(), staff.postcode(), staff.address()));
    }

    /**
     * Adds a person, not yet activated, to a unit of the scope.
     *
     * @param dueFrom the first year required of the person
     * @param graded whether the programme's policy has level groups
     */
    @Transactional
    public Outcome add(RegionPath scope, String programme, int dueFrom, boolean graded, StaffDetails details) {
        var employer = employers.hold(scope, details.employer());
        var refusals = refusals(programme, graded, details, employer, Optional.empty());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var added = record(Ids.next(), programme, dueFrom, details, employer.orElseThrow());
        return new Outcome.Saved(repository.save(added));
    }

    /**
     * Corrects a person's record or moves the person to another unit of the scope.
     *
     * @param version of the record as the form showed it
     * @throws NotFound if the record is outside the scope
     */
    @Transactional
    public Outcome change(RegionPath scope, UUID id, long version, boolean graded, StaffDetails details) {
        // The unit before the person, as a merger does: else the two could wait for each other.
        var employer = employers.hold(scope, details.employer());
        var staff = lock(scope, id);
        if (staff.version() != version) {
            return new Outcome.Stale(staff);
        }
        var refusals = refusals(staff.programme(), graded, details, employer, Optional.of(staff));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var changed = record(id, staff.programme(), staff.dueFrom(), details, employer.orElseThrow());
        return new Outcome.Saved(repository.update(changed.inPlaceOf(staff)));
    }

    /** The record, which nobody else changes until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Staff lock(RegionPath scope, UUID id) {
        return repository.lock(scope, id).orElseThrow(NotFound::new);
    }

    /**
     * Makes everything queue up that takes something of this person's year, a place or hours of an allowance, until the
     * end of the transaction: two tabs then make one enrollment. Of several people the one with the lowest id comes first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID id) {
        repository.hold(id);
    }

    /** Takes a record out of use or into use again. */
    @Transactional(propagation = Propagation.MANDATORY)
    Staff move(Staff staff, boolean close) {
        return repository.update(staff.moved(close));
    }

    /**
     * Changes what learners may change themselves.
     *
     * @param version of the record as the form showed it
     * @throws NotFound if there is no such record
     */
    @Transactional
    public Outcome changeContact(UUID id, long version, Contact contact) {
        var staff = repository.findById(id).orElseThrow(NotFound::new);
        if (staff.version() != version) {
            return new Outcome.Stale(staff);
        }
        var refusals = StaffRules.contactRefusals(contact);
        return refusals.isEmpty()
                ? new Outcome.Saved(repository.update(staff.reachedBy(contact, mobileNumber(contact))))
                : new Outcome.Refused(refusals);
    }

    /**
     * Gives a record that is not yet activated to the account of its person, with the mobile number just verified.
     *
     * @throws NotFound if there is no such record or it was taken over already
     */
    @Transactional
    public Staff activate(UUID id, UUID account, MobileNumber mobile) {
        var staff = repository
                .findById(id)
                .filter(record -> record.state() == StaffState.NOT_ACTIVATED)
                .orElseThrow(NotFound::new);
        return repository.update(staff.takenOverBy(account, ProtectedNumber.of(mobile.value(), numbers)));
    }

    /** Notes the mobile number that the person has just verified, in every programme. */
    @Transactional
    public void changeMobile(UUID account, MobileNumber mobile) {
        var kept = ProtectedNumber.of(mobile.value(), numbers);
        repository.changeMobile(account, kept.cipher(), kept.hash(), kept.tail());
    }

    private List<StaffRefusal> refusals(
            String programme,
            boolean graded,
            StaffDetails details,
            Optional<Employer> employer,
            Optional<Staff> existing) {
        var trade = Optional.ofNullable(details.trade()).flatMap(trades::byId);
        boolean keepsTrade = existing.map(Staff::trade).equals(Optional.ofNullable(details.trade()));
        boolean taken = withIdNumber(programme, details.idNumber())
                .filter(other ->
                        existing.map(Staff::id).filter(other.id()::equals).isEmpty())
                .isPresent();
        var facts = new StaffRules.Facts(graded, trade, keepsTrade, employer, taken);
        return StaffRules.refusals(details, facts, LocalDate.now(clock));
    }

    private Optional<Staff> withIdNumber(String programme, String idNumber) {
        return IdNumber.refusals(idNumber, LocalDate.now(clock)).isEmpty()
                ? repository.findByIdNumberHash(
                        programme, numbers.lookupHash(IdNumber.of(idNumber).value()))
                : Optional.empty();
    }

    private @Nullable ProtectedNumber mobileNumber(Contact contact) {
        return contact.mobile() == null
                ? null
                : ProtectedNumber.of(MobileNumber.of(contact.mobile()).value(), numbers);
    }

    private Staff record(UUID id, String programme, int dueFrom, StaffDetails details, Employer employer) {
        var idNumber = IdNumber.of(details.idNumber());
        var blank = new Staff(
                id,
                programme,
                null,
                PersonName.clean(details.name()),
                ProtectedNumber.of(idNumber.value(), numbers),
                idNumber.gender(),
                details.employmentKind(),
                details.trade(),
                details.level(),
                employer.id(),
                employer.regionPath(),
                employer.officePath(),
                null,
                null,
                null,
                null,
                null,
                null,
                dueFrom,
                StaffState.NOT_ACTIVATED,
                0);
        return blank.reachedBy(details.contact(), mobileNumber(details.contact()));
    }
}
