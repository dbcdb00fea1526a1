package cn.qinxue.services.otherform;

import cn.qinxue.tenants.policy.OtherForm;
import java.time.LocalDate;

/**
 * A session as the office fills it in.
 *
 * @param course what was taught or heard
 * @param hours hundredths of a credit hour for each who attended
 * @param provinceNotified whether the provincial office was told beforehand (decision 16)
 */
public record Session(
        OtherForm form,
        String title,
        String course,
        String place,
        LocalDate heldOn,
        String organiser,
        int hours,
        boolean provinceNotified) {}
