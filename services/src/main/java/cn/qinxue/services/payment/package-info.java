/** Money for orders: attempts at gateways, the gateways' notices, what went wrong with them, and refunds. */
@NullMarked
package cn.qinxue.services.payment;

import org.jspecify.annotations.NullMarked;
