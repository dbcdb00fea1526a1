/** 升级考核资格: whether the yearly continuing education of a person lets them enter the promotion exam. */
@NullMarked
package cn.qinxue.services.promotion;

import org.jspecify.annotations.NullMarked;
