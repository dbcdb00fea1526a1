package cn.qinxue.services.promotion;

import cn.qinxue.services.staff.Staff;

/**
 * The verdict about one person in one programme.
 *
 * @param programme what the programme is called
 */
public record PromotionEligibility(Staff staff, String programme, PromotionVerdict verdict) {}
