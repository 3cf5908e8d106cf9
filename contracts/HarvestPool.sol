// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Token} from "./Token.sol";

/// A pool whose share token HVT is bought and given back at the net asset value (pEGP per HVT, 18 decimals).
contract HarvestPool {
    Token public immutable egp;
    Token public immutable hvt;
    uint256 public nav = 1 ether;

    event Deposited(address indexed user, uint256 egpAmount, uint256 hvtMinted, uint256 navUsed);
    event Redeemed(address indexed user, uint256 egpAmount, uint256 hvtBurned, uint256 navUsed);
    event NAVUpdated(uint256 oldNAV, uint256 newNAV);
    event ProfitDeposited(address indexed depositor, uint256 profitAmount, uint256 oldNAV, uint256 newNAV);

    constructor(Token egp_, Token hvt_) {
        egp = egp_;
        hvt = hvt_;
    }

    function deposit(uint256 egpAmount) external {
        require(egpAmount >= 100 ether, "HarvestPool: below the minimum");
        uint256 minted = (egpAmount * 1 ether) / nav;
        egp.transferFrom(msg.sender, address(this), egpAmount);
        hvt.mint(msg.sender, minted);
        emit Deposited(msg.sender, egpAmount, minted, nav);
    }

    function redeem(uint256 hvtAmount) external {
        uint256 egpAmount = (hvtAmount * nav) / 1 ether;
        hvt.burn(msg.sender, hvtAmount);
        egp.transfer(msg.sender, egpAmount);
        emit Redeemed(msg.sender, egpAmount, hvtAmount, nav);
    }

    /// Profit raises the value of every share that is out.
    function depositProfit(uint256 profitAmount) external {
        uint256 shares = hvt.totalSupply();
        require(shares > 0, "HarvestPool: no shares");
        egp.transferFrom(msg.sender, address(this), profitAmount);
        uint256 oldNAV = nav;
        nav = oldNAV + (profitAmount * 1 ether) / shares;
        emit NAVUpdated(oldNAV, nav);
        emit ProfitDeposited(msg.sender, profitAmount, oldNAV, nav);
    }
}
