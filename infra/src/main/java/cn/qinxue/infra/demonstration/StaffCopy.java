package cn.qinxue.infra.demonstration;

import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.secret.PersonalNumbers;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of people on their way into the database by COPY. */
final class StaffCopy {
    private static final String INTO = """
            COPY staff (programme, name, id_number_cipher, id_number_hash, id_number_tail, gender, employment_kind,
                        trade, level, employer, region_path, office_path, mobile_cipher, mobile_hash, mobile_tail,
                        due_from, state) FROM STDIN""";
    private static final HexFormat HEX = HexFormat.of();

    private final DemonstrationPeople.Plan plan;
    private final Map<String, UUID> trades;
    private final PersonalNumbers numbers;
    private final StringBuilder text = new StringBuilder();

    StaffCopy(DemonstrationPeople.Plan plan, Map<String, UUID> trades, PersonalNumbers numbers) {
        this.plan = plan;
        this.trades = trades;
        this.numbers = numbers;
    }

    /** Adds a row; {@code hash} is the ID number's, in hexadecimal. */
    void add(MadeUpPerson person, String hash, EmployerRow employer) {
        cell(plan.programme());
        cell(person.name());
        number(person.idNumber(), hash);
        cell(person.gender().name());
        cell(person.employmentKind().name());
        cell(plan.graded() ? String.valueOf(trades.get(person.trade().code())) : null);
        cell(plan.graded() ? person.level().name() : null);
        cell(employer.id().toString());
        cell(employer.regionPath());
        cell(employer.officePath());
        if (person.mobile() == null) {
            cell(null);
            cell(null);
            cell(null);
        } else {
            number(person.mobile(), HEX.formatHex(numbers.lookupHash(person.mobile())));
        }
        cell(Integer.toString(plan.dueFrom()));
        text.append(StaffState.NOT_ACTIVATED.name()).append('\n');
    }

    /** Sends the rows in the connection's transaction. */
    long send(Connection connection) throws SQLException {
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            return copy.copyIn(INTO, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException("The rows could not be sent", e);
        }
    }

    private void number(String number, String hash) {
        bytes(HEX.formatHex(numbers.encrypt(number)));
        bytes(hash);
        cell(PersonalNumbers.tail(number));
    }

    private void bytes(String hexadecimal) {
        text.append("\\\\x").append(hexadecimal).append('\t');
    }

    private void cell(@Nullable String value) {
        text.append(value == null ? "\\N" : value).append('\t');
    }
}
