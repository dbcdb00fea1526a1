/** What a buyer owes for classes: orders, their lines and what becomes of them; knows neither gateways nor enrollments. */
@NullMarked
package cn.qinxue.services.order;

import org.jspecify.annotations.NullMarked;
